import type { ImportCount } from '../bridge/own-calls';
import { readW3c, writeW3c } from '../bundles/w3c';
import type { Note } from '../model/note';
import type { Import } from '../store/plan-import';
import { withNoted } from './noted-pages';
import { requireStore } from './store';

/** A bundle of these notes as a file. Notes gone meanwhile are left out. */
export async function writeBundle(ids: readonly string[]): Promise<{ fileName: string; text: string }> {
  const { notes, now, newId } = await requireStore();
  const found = await Promise.all(ids.map((id) => notes.get(id)));
  const chosen = found.filter((note): note is Note => note !== undefined && !note.deleted);
  const generated = now();
  return {
    fileName: `fair-notice-${generated.slice(0, 10)}.jsonld`,
    text: writeW3c(chosen, { id: newId(), generated }),
  };
}

/** What importing a file would do; writes nothing. */
export async function previewBundle(text: string): Promise<ImportCount> {
  const { previewImport } = await requireStore();
  const { notes, refused } = readW3c(text);
  return countOf(await previewImport(notes), refused);
}

/** What importing a file did, in one transaction; `action` undoes it. */
export async function importBundle(text: string): Promise<{ count: ImportCount; action?: string }> {
  const { importNotes } = await requireStore();
  const { notes, refused } = readW3c(text);
  const addresses = notes.map(({ address }) => address);
  const { action, ...result } = await withNoted(addresses, () => importNotes(notes));
  return { count: countOf(result, refused), action };
}

const countOf = (result: Import, refused: ImportCount['refused']): ImportCount => ({
  new: result.new.length,
  same: result.same.length,
  newer: result.newer.length,
  older: result.older.length,
  refused: [...refused, ...result.refused.map(({ path, reason }, index) => ({ index, path, reason }))],
});
