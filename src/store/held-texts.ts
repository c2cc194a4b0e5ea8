import { Dexie } from 'dexie';
import type { Note } from '../model/note';
import type { NotesDatabase } from './database';
import { soughtIn } from './match-note';

/** Where a note stands among all: its key in `[modified+id]`. */
export type Place = [modified: string, id: string];

interface HeldText {
  place: Place;
  address: string;
  text: string;
}

/** Notes read from the disk in one go; the next go is another call's, so that nobody waits for all of a large library. */
const readAtOnce = 2_000;
/** So many lines of the journal since are followed; after more (an import) all is read anew. */
const linesFollowed = 500;

const isBelow = ([a, id]: Place, [b, other]: Place): boolean => a < b || (a === b && id < other);

/**
 * What the live notes say, held in memory as long as the worker lives: reading every row again for each word typed takes
 * seconds. Nothing of it is on the disk. The journal tells what changed since it was read, and is asked in the transaction
 * of each search, so that a search never sees other notes than are there. Calls must come one after the other, each within
 * a transaction over notes and journal.
 */
export function createHeldTexts(db: NotesDatabase) {
  /** Newest first. */
  let texts: HeldText[] = [];
  /** The last place read, and whether nothing is below it. */
  let heldTo: Place | undefined;
  let isWhole = false;
  /** Last line of the journal that the texts know; undefined before anything was read. */
  let seq: number | undefined;

  const isHeld = (place: Place): boolean => isWhole || (heldTo !== undefined && isBelow(heldTo, place));

  /** A corrupt row is found where it can be: by what of it is as it should be. */
  const hold = (rows: readonly Partial<Note>[]) => {
    for (const row of rows) {
      const { id, address, modified, deleted } = row;
      if (id && address && modified && !deleted) texts.push({ place: [modified, id], address, text: soughtIn(row) });
    }
  };

  /** Takes in what these notes are now, where they are among those held. */
  function renew(changed: ReadonlySet<string>, rows: readonly Note[]): void {
    texts = texts.filter(({ place: [, id] }) => !changed.has(id));
    hold(rows.filter(({ modified, id }) => isHeld([modified, id])));
    texts.sort((a, b) => (isBelow(a.place, b.place) ? 1 : -1));
  }

  return {
    /**
     * Brings what is held up to date, and reads on where that is not all. Gives how far it goes now; undefined where it is
     * all. In one function: where two async ones returned after the last request, Dexie would lose its transaction.
     */
    async update(): Promise<Place | undefined> {
      const since = db.revisions.where(':id').above(seq ?? Dexie.minKey);
      const lines = await since.limit(linesFollowed + 1).toArray();
      if (seq === undefined || lines.length > linesFollowed) {
        seq = (await db.revisions.orderBy(':id').last())?.seq ?? 0;
        [texts, heldTo, isWhole] = [[], undefined, false];
      } else if (lines.length > 0) {
        const changed = new Set(lines.map(({ note }) => note));
        const rows = await db.notes.bulkGet([...changed]);
        renew(
          changed,
          rows.filter((row) => row !== undefined),
        );
        seq = lines.at(-1)!.seq;
      }
      if (isWhole) return undefined;
      const rest = db.notes
        .where('[modified+id]')
        .between([Dexie.minKey, Dexie.minKey], heldTo ?? [Dexie.maxKey, Dexie.maxKey], true, false);
      const rows = await rest.reverse().limit(readAtOnce).toArray();
      hold(rows);
      isWhole = rows.length < readAtOnce;
      const last = rows.at(-1);
      if (last) heldTo = [last.modified, last.id];
      return isWhole ? undefined : heldTo;
    },
    /** The articles of held notes that fit, each with the place of the newest of these; those below `upper` where that is given, newest first. */
    find(isSought: (text: string) => boolean, upper?: Place): Omit<HeldText, 'text'>[] {
      const found = new Map<string, HeldText>();
      for (const held of texts) if (!found.has(held.address) && isSought(held.text)) found.set(held.address, held);
      return [...found.values()].filter(({ place }) => !upper || isBelow(place, upper));
    },
  };
}
