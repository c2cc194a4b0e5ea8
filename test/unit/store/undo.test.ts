import { describe, expect, it } from 'vitest';
import { importNotes } from '../../../src/store/import-notes';
import { dayMs, draft, note, openLibrary, urn } from './library';

const content = { body: 'Different.', tags: [] };

describe('the trash', () => {
  it('hides a removed note and gives it back unchanged but for its revision', async () => {
    const { notes } = await openLibrary();
    const { note: kept } = await notes.keep(draft());
    await notes.remove(kept.id);
    expect(await notes.atAddress([kept.address])).toEqual({ rows: [], corrupt: [] });
    expect((await notes.trash()).rows).toHaveLength(1);
    expect((await notes.restore(kept.id))?.note).toEqual({ ...kept, revision: 3 });
    expect(await notes.restore(kept.id)).toBeUndefined();
  });

  it('keeps a removed note 30 days and then takes its words out of the journal too', async () => {
    const { db, notes, outside } = await openLibrary();
    const { note: kept } = await notes.keep(draft());
    await notes.remove(kept.id);
    outside.wait(30 * dayMs);
    expect(await notes.purgeExpired()).toEqual([]);
    outside.wait(1);
    expect(await notes.purgeExpired()).toEqual([kept.id]);
    expect(await notes.get(kept.id)).toBeUndefined();
    const lines = await db.revisions.toArray();
    expect(lines).toMatchObject([{ note: kept.id, kind: 'purge', tombstone: { revision: 2 } }]);
    expect(JSON.stringify(lines)).not.toContain('filing');
    expect(await notes.purgeExpired()).toEqual([]);
  });

  it('purges a note 30 days after it was undone, unless it was brought back', async () => {
    const { db, notes, outside } = await openLibrary();
    const gone = await notes.keep(draft({ id: 'a' }));
    const back = await notes.keep(draft({ id: 'b' }));
    await notes.undo(gone.action ?? '');
    const undone = await notes.undo(back.action ?? '');
    await notes.undo(undone?.action ?? '');
    outside.wait(31 * dayMs);
    expect(await notes.purgeExpired()).toEqual([gone.note.id]);
    expect(await db.revisions.where('note').equals(gone.note.id).count()).toBe(1);
    expect(await notes.get(back.note.id)).toMatchObject({ body: back.note.body });
  });
});

describe('undo', () => {
  const actions = [
    { name: 'keep', act: async ({ notes }: Library) => notes.keep(draft({ id: 'new' })) },
    { name: 'change', act: async ({ notes, id }: Library) => notes.change(id, content, 1) },
    { name: 'change that kept both', act: async ({ notes, id }: Library) => notes.change(id, content, 9) },
    { name: 'remove', act: async ({ notes, id }: Library) => notes.remove(id) },
    {
      name: 'import',
      act: async ({ db, outside, id }: Library) =>
        importNotes(db, [note({ id: urn(901) }), note({ id, revision: 7, body: 'Theirs.' })], outside),
    },
  ];

  it.each(actions)('takes a $name back, and undoing that does it again', async ({ act }) => {
    const library = await openKept();
    const before = await state(library);
    const action = (await act(library))?.action ?? '';
    const after = await state(library);
    expect(after).not.toEqual(before);
    const undone = await library.notes.undo(action);
    expect(await state(library)).toEqual(before);
    await library.notes.undo(undone?.action ?? '');
    expect(await state(library)).toEqual(after);
  });

  it('leaves a note alone that was changed since, and says which', async () => {
    const { db, notes, outside } = await openLibrary();
    const { action } = await importNotes(db, [note({ id: urn(901) }), note({ id: urn(902) })], outside);
    await notes.change(urn(902), content, 1);
    expect(await notes.undo(action ?? '')).toMatchObject({ notes: [urn(901)], changedSince: [urn(902)] });
    expect(await notes.get(urn(902))).toMatchObject(content);
  });

  it('counts as a later revision, so that a merge elsewhere takes it over', async () => {
    const { notes } = await openLibrary();
    const { note: kept } = await notes.keep(draft());
    const changed = await notes.change(kept.id, content, 1);
    await notes.undo(changed?.action ?? '');
    expect(await notes.get(kept.id)).toEqual({ ...kept, revision: 3 });
  });

  it('undoes an import to the letter, so that it can be repeated', async () => {
    const { db, notes, outside } = await openLibrary();
    await importNotes(db, [note()], outside);
    const bundle = [note({ revision: 2, body: 'Newer.' }), note({ id: urn(901) })];
    const first = await importNotes(db, bundle, outside);
    await notes.undo(first.action ?? '');
    expect(await db.notes.toArray()).toEqual([note()]);
    expect(await importNotes(db, bundle, outside)).toMatchObject({ newer: [note().id], new: [urn(901)] });
  });

  it('answers undefined for an action nobody did, and does nothing twice', async () => {
    const { notes } = await openLibrary();
    expect(await notes.undo('nothing')).toBeUndefined();
    const { action = '', note: kept } = await notes.keep(draft());
    await notes.undo(action);
    expect(await notes.undo(action)).toEqual({ notes: [], changedSince: [kept.id], takenOut: 0 });
  });
});

type Library = Awaited<ReturnType<typeof openKept>>;

async function openKept() {
  const library = await openLibrary();
  const { note: kept } = await library.notes.keep(draft());
  return { ...library, id: kept.id };
}

/** What the reader sees: the notes without their counters. */
async function state({ db }: Library) {
  return (await db.notes.toArray()).map(({ revision: _, modified: __, deleted, ...rest }) => ({
    ...rest,
    inTrash: Boolean(deleted),
  }));
}
