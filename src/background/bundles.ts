import type { ImportCount } from '../bridge/own-calls';
import { readW3c, writeW3c } from '../bundles/w3c';
import { withRemembered } from '../model/category';
import type { Note } from '../model/note';
import type { Import } from '../store/plan-import';
import { noted } from './noted';
import { requireStore } from './store';

/** A bundle of these notes as a file. Notes gone meanwhile are left out. */
export async function writeBundle(ids: readonly string[]): Promise<{ fileName: string; text: string }> {
  const { notes, settings, now, newId } = await requireStore();
  const found = await Promise.all(ids.map((id) => notes.get(id)));
  const chosen = found.filter((note): note is Note => note !== undefined && !note.deleted);
  const generated = now();
  const { categories } = await settings.get();
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
  return {
    fileName: `fair-notice-${generated.slice(0, 10)}.jsonld`,
    text: writeW3c(chosen, { id: newId(), generated, categoryNames }),
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
  const { importNotes, settings } = await requireStore();
  const { notes, categoryNames, refused } = readW3c(text);
  // Before the notes: a name too many does no harm, a note whose category has lost its name would.
  if (categoryNames.size > 0)
    await settings.change(({ categories }) => ({ categories: withRemembered(categories, categoryNames) }));
  const addresses = notes.map(({ address }) => address);
  const { action, ...result } = await noted.during(addresses, () => importNotes(notes));
  return { count: countOf(result, refused), action };
}

const countOf = (result: Import, refused: ImportCount['refused']): ImportCount => ({
  new: result.new.length,
  same: result.same.length,
  newer: result.newer.length,
  older: result.older.length,
  refused: [...refused, ...result.refused.map(({ path, reason }, index) => ({ index, path, reason }))],
});
