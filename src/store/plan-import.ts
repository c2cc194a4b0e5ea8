import { Note } from '../model/note';
import { canonicalJson } from './canonical-json';
import type { NotesDatabase } from './database';
import { findStored } from './find-stored';
import { isWinner } from './merge';
import { type CorruptRow, readRows } from './read-row';
import type { NoteChange } from './replace-notes';
import type { Revision } from './revision';

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

/** Notes to replace and lines for the journal, and what they amount to. */
export interface Plan {
  result: Import;
  changes: NoteChange[];
  lines: Pick<Revision, 'note' | 'before' | 'after' | 'lost'>[];
}

/**
 * What importing `notes` takes; writes nothing. A few requests in all: awaiting more than about a hundred things that are
 * no requests lets a transaction commit too early.
 */
export async function planImport(db: NotesDatabase, notes: unknown[]): Promise<Plan> {
  const { rows, corrupt } = readRows(Note, notes);
  const byId = groupById(rows);
  const stored = readRows(Note, await findStored(db, [...byId.keys()]));
  const untouchable = new Set(stored.corrupt.map(({ id }) => id));
  const storedById = new Map(stored.rows.map((note) => [note.id, note]));
  const merges = [...byId]
    .filter(([id]) => !untouchable.has(id))
    .map(([id, versions]) => mergeVersions(id, versions, storedById.get(id)));
  const known = await readKnown(
    db,
    merges.filter(({ losers }) => losers.length > 0).map(({ id }) => id),
  );
  const plan: Plan = {
    result: { new: [], same: [], newer: [], older: [], refused: [...corrupt, ...stored.corrupt] },
    changes: [],
    lines: [],
  };
  for (const { id, before, after, losers } of merges) {
    const lost = losers.filter((version) => !known.has(canonicalJson(version)));
    const wins = before !== after;
    if (wins) plan.changes.push({ before, after });
    if (wins) plan.lines.push({ note: id, after, ...(before && { before }) });
    plan.lines.push(...lost.map((version) => ({ note: id, before: after, after, lost: version })));
    plan.result[before ? (wins ? 'newer' : lost.length > 0 ? 'older' : 'same') : 'new'].push(id);
  }
  return plan;
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

/** The version that stays (`before` itself where it wins) and the others, each once. */
function mergeVersions(id: string, versions: Note[], before: Note | undefined) {
  const [first] = versions;
  // Most are, and writing out each as JSON takes as long as parsing it.
  if (!before && versions.length === 1) return { id, before, after: first!, losers: [] };
  const after = versions.reduce((a, b) => (isWinner(b, a) ? b : a), before ?? first!);
  const others = new Map(versions.map((version) => [canonicalJson(version), version]));
  for (const kept of before ? [before, after] : [after]) others.delete(canonicalJson(kept));
  return { id, before, after, losers: [...others.values()] };
}

/** Canonical JSON of every version of these notes that the journal holds. */
async function readKnown(db: NotesDatabase, ids: string[]): Promise<Set<string>> {
  const lines = await db.revisions.where('note').anyOf(ids).toArray();
  const versions = lines.flatMap(({ before, after, lost }) => [before, after, lost]);
  return new Set(versions.filter((version) => version !== undefined).map(canonicalJson));
}
