import { describe, expect, it } from 'vitest';
import { readW3c, writeW3c } from '../../../src/bundles/w3c';
import { importNotes, previewImport } from '../../../src/store/import-notes';
import { draft, openLibrary } from '../store/library';
import { fullNote, written } from './sample-notes';

/** A library whose reader kept, changed and removed notes, and its bundle. */
async function exportLibrary() {
  const library = await openLibrary();
  await importNotes(library.db, [fullNote], library.outside);
  const { note } = await library.notes.keep(draft({ id: 'a', category: 'question', body: '📦 שלום' }));
  await library.notes.change(note.id, { body: 'Changed.', tags: ['quotas'], category: 'fact' }, 1);
  const removed = await library.notes.keep(draft({ id: 'b' }));
  await library.notes.remove(removed.note.id);
  const notes = await library.db.notes.toArray();
  return { notes, text: writeW3c(notes, written) };
}

describe('a bundle from one profile in another', () => {
  it('gives the same notes, and nothing more the second time', async () => {
    const { notes, text } = await exportLibrary();
    const { db, outside } = await openLibrary();
    expect((await previewImport(db, readW3c(text).notes)).new).toHaveLength(3);
    await importNotes(db, readW3c(text).notes, outside);
    expect(await db.notes.toArray()).toEqual(notes);
    const journal = await db.revisions.toArray();
    expect((await importNotes(db, readW3c(text).notes, outside)).same).toHaveLength(3);
    expect(await db.revisions.toArray()).toEqual(journal);
  });

  it('changes nothing in the profile it came from', async () => {
    const { notes, text } = await exportLibrary();
    const { db, outside } = await openLibrary();
    await importNotes(db, notes, outside);
    expect(await importNotes(db, readW3c(text).notes, outside)).toMatchObject({
      new: [],
      newer: [],
      older: [],
      refused: [],
    });
  });

  it('does nothing at all when it is cut off', async () => {
    const { text } = await exportLibrary();
    expect(() => readW3c(text.slice(0, -20))).toThrow('cut off');
  });
});
