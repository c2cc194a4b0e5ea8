import { Note } from '../model/note';
import { canonicalJson } from './canonical-json';
import type { NotesDatabase } from './database';
import { isWinner } from './merge';
import type { Outside } from './outside';
import { type CorruptRow, readRows } from './read-row';
import type { Revision } from './revision';
import { inStore } from './store-error';

/** What an import would do, or did, by id of the notes. */
export interface Import {
  /** Not here yet. */
  new: string[];
  /** Here already, or known as an earlier version: nothing to do. */
  same: string[];
  /** Here in an older version, which gives way and stays in the journal. */
  newer: string[];
  /** Here in a newer version, which stays; the imported one goes to the journal. */
  older: string[];
  refused: CorruptRow[];
}

/** What importing `notes` would do; writes nothing. Each is parsed, so it takes whatever a bundle held. */
export function previewImport(db: NotesDatabase, notes: unknown[]): Promise<Import> {
  return inStore(() => db.transaction('r', db.notes, db.revisions, async () => (await plan(db, notes)).result));
}

/**
 * What the import did; `action` is what `undo` takes, absent where nothing was written. All of it is one transaction, and
 * repeating it changes nothing. Of two versions of a note the same one stays whatever came first (`isWinner`).
 */
export function importNotes(
  db: NotesDatabase,
  notes: unknown[],
  { now, newId }: Outside,
): Promise<Import & { action?: string }> {
  return inStore(() =>
    db.transaction('rw', db.notes, db.revisions, async () => {
      const { result, puts, lines } = await plan(db, notes);
      if (lines.length === 0) return result;
      const action = newId();
      await db.notes.bulkPut(puts);
      await db.revisions.bulkAdd(lines.map((line) => ({ ...line, action, kind: 'import', time: now() })));
      return { ...result, action };
    }),
  );
}

type Line = Pick<Revision, 'note' | 'before' | 'after' | 'lost'>;

async function plan(db: NotesDatabase, notes: unknown[]) {
  const { rows, corrupt } = readRows(Note, notes);
  const result: Import = { new: [], same: [], newer: [], older: [], refused: corrupt };
  const puts: Note[] = [];
  const lines: Line[] = [];
  const byId = groupById(rows);
  const stored = await db.notes.bulkGet([...byId.keys()]);
  for (const [index, [note, versions]] of [...byId].entries()) {
    const { rows: known, corrupt: unreadable } = readRows(Note, stored[index] ? [stored[index]] : []);
    result.refused.push(...unreadable);
    if (unreadable.length > 0) continue;
    const before = known[0];
    const best = versions.reduce((a, b) => (isWinner(b, a) ? b : a));
    const wins = !before || isWinner(best, before);
    const after = wins ? best : before;
    const lost = await findUnknown(db, note, withoutRepeats(versions, before ? [before, after] : [after]));
    if (wins) {
      puts.push(best);
      lines.push({ note, after, ...(before && { before }) });
    }
    lines.push(...lost.map((version) => ({ note, before: after, after, lost: version })));
    result[before ? (wins ? 'newer' : lost.length > 0 ? 'older' : 'same') : 'new'].push(note);
  }
  return { result, puts, lines };
}

function groupById(notes: Note[]): Map<string, Note[]> {
  const byId = new Map<string, Note[]>();
  for (const note of notes) {
    const versions = byId.get(note.id);
    if (versions) versions.push(note);
    else byId.set(note.id, [note]);
  }
  return byId;
}

/** Those of `versions` that are neither among `others` nor a repeat of one before them. */
function withoutRepeats(versions: Note[], others: Note[]): Note[] {
  const seen = new Set(others.map(canonicalJson));
  return versions.filter((version) => {
    const json = canonicalJson(version);
    return !seen.has(json) && seen.add(json);
  });
}

/** Those of `versions` whose words the journal does not hold. */
async function findUnknown(db: NotesDatabase, id: string, versions: Note[]): Promise<Note[]> {
  if (versions.length === 0) return [];
  const lines = await db.revisions.where('note').equals(id).toArray();
  const known = lines.flatMap(({ before, after, lost }) => [before, after, lost]).filter((note) => note !== undefined);
  return withoutRepeats(versions, known);
}
