import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../src/store/drafts';
import { draft, openLibrary, urn } from './library';

describe('keeping', () => {
  it('turns the draft into a note at its first revision and removes the draft', async () => {
    const { db, notes } = await openLibrary();
    await createDrafts(db).put(draft());
    const saved = await notes.keep(draft({ category: 'fact' }));
    expect(saved.note).toMatchObject({ body: 'Compare with the filing.', category: 'fact', revision: 1 });
    expect(await notes.get(saved.note.id)).toEqual(saved.note);
    expect(await db.drafts.count()).toBe(0);
  });

  it('keeps the note once when the answer got lost and the call is repeated', async () => {
    const { notes } = await openLibrary();
    const first = await notes.keep(draft());
    const second = await notes.keep(draft());
    expect(second.note).toEqual(first.note);
    expect(await notes.count()).toEqual({ live: 1, trash: 0 });
  });

  it('takes words typed after a lost answer as an edit of the same note', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    const saved = await notes.keep(draft({ body: 'Compare with the filing of May.' }));
    expect(saved).toMatchObject({ kind: 'saved', note: { id: note.id, revision: 2 } });
  });

  it('leaves alone what another window changed before the call was repeated', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    const changed = await notes.change(note.id, { body: 'From the other window.', tags: [] }, 1);
    expect(await notes.keep(draft())).toEqual({ kind: 'saved', note: changed?.note });
    const more = await notes.keep(draft({ body: 'Typed after the lost answer.' }));
    expect(more).toMatchObject({
      kind: 'both-kept',
      note: changed?.note,
      copy: { body: 'Typed after the lost answer.' },
    });
  });

  it('makes a new note of an edit whose note is gone', async () => {
    const { notes } = await openLibrary();
    const saved = await notes.keep(draft({ noteId: urn(77), baseRevision: 3 }));
    expect(await notes.get(saved.note.id)).toMatchObject({ body: 'Compare with the filing.', revision: 1 });
  });

  it('returns a native promise, which a message listener of Chromium needs', async () => {
    const { notes } = await openLibrary();
    const promise = notes.keep(draft());
    expect(Object.getPrototypeOf(promise)).toBe(Promise.prototype);
    await promise;
  });
});

describe('changing', () => {
  it('adds a revision and keeps what was there before in the journal', async () => {
    const { db, notes, outside } = await openLibrary();
    const { note } = await notes.keep(draft({ category: 'fact' }));
    outside.wait(1_000);
    const saved = await notes.change(note.id, { body: 'Different.', tags: [] }, 1);
    expect(saved?.note).toEqual({
      ...withoutCategory(note),
      body: 'Different.',
      tags: [],
      revision: 2,
      modified: outside.now(),
    });
    expect((await db.revisions.toArray()).at(-1)).toMatchObject({ kind: 'change', before: note, after: saved?.note });
  });

  it('keeps both edits when two tabs began from the same revision', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    const first = await notes.change(note.id, { body: 'From the first tab.', tags: [] }, 1);
    const second = await notes.change(note.id, { body: 'From the second tab.', tags: [] }, 1);
    expect(second).toMatchObject({ kind: 'both-kept', note: first?.note, copy: { revision: 1, target: note.target } });
    const { rows } = await notes.atAddress([note.address]);
    expect(rows.map(({ body }) => body).sort()).toEqual(['From the first tab.', 'From the second tab.']);
  });

  it('keeps both edits when two drafts of the same note are kept', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    const edit = { noteId: note.id, baseRevision: 1 };
    await notes.keep(draft({ ...edit, id: 'tab-1', body: 'From the first tab.' }));
    const second = draft({ ...edit, id: 'tab-2', body: 'From the second tab.' });
    expect((await notes.keep(second)).kind).toBe('both-kept');
    await notes.keep(second);
    expect(await notes.count()).toEqual({ live: 2, trash: 0 });
  });

  it('keeps an edit of a note that another tab put in the trash', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    await notes.remove(note.id);
    const saved = await notes.change(note.id, { body: 'Still wanted.', tags: [] }, 2);
    expect(saved).toMatchObject({ kind: 'both-kept', copy: { body: 'Still wanted.' } });
    expect(saved?.kind === 'both-kept' && 'deleted' in saved.copy).toBe(false);
  });

  it('loses none of many edits that come at once', async () => {
    const { notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    const bodies = Array.from({ length: 20 }, (_, index) => `edit ${index}`);
    await Promise.all(bodies.map((body) => notes.change(note.id, { body, tags: [] }, 1)));
    const { rows } = await notes.atAddress([note.address]);
    expect(rows.map(({ body }) => body).sort()).toEqual(bodies.sort());
  });

  it('writes nothing where nothing changed', async () => {
    const { db, notes } = await openLibrary();
    const { note } = await notes.keep(draft());
    expect(await notes.change(note.id, draft(), 1)).toEqual({ kind: 'saved', note });
    expect(await db.revisions.count()).toBe(1);
  });

  it('answers undefined for a note that does not exist', async () => {
    const { notes } = await openLibrary();
    expect(await notes.change(urn(1), { body: '', tags: [] }, 1)).toBeUndefined();
  });

  it('never lets a clock set back make a newer edit look older', async () => {
    const { notes, outside } = await openLibrary();
    const { note } = await notes.keep(draft());
    outside.wait(-3_600_000);
    const saved = await notes.change(note.id, { body: 'Later.', tags: [] }, 1);
    expect(saved?.note.modified).toBe(note.modified);
  });
});

function withoutCategory<T extends { category?: unknown }>({ category: _, ...rest }: T) {
  return rest;
}
