import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../src/store/drafts';
import { importNotes, previewImport } from '../../../src/store/import-notes';
import { createNotes } from '../../../src/store/notes';
import { createSettings } from '../../../src/store/settings';
import { describeFailure, StoreError } from '../../../src/store/store-error';
import { draft, note, openLibrary, urn } from './library';
import { pageOf } from './pages';

/** A library with one note and one draft, on a disk that fails from the given write on (0: the first). */
async function openFailing(name: string, failAt: number) {
  const library = await openLibrary();
  const { note: kept } = await library.notes.keep(draft());
  await createDrafts(library.db).put(draft({ id: 'draft-2', body: 'Second.' }));
  await createDrafts(library.db).put(draft({ id: 'draft-3', body: 'Third.' }), await pageOf());
  let writes = 0;
  library.db.close();
  library.db.use({
    stack: 'dbcore',
    name: 'failing disk',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (tableName) => {
        const table = core.table(tableName);
        const mutate = (request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> =>
          writes++ >= failAt ? Promise.reject(new DOMException('no room', name)) : table.mutate(request);
        return { ...table, mutate };
      },
    }),
  });
  await library.db.open();
  return { ...library, id: kept.id, countWrites: () => writes };
}

type Failing = Awaited<ReturnType<typeof openFailing>>;

const actions: { name: string; writes: number; act: (library: Failing) => Promise<unknown> }[] = [
  { name: 'keep', writes: 4, act: ({ notes }) => notes.keep(draft({ id: 'draft-2', body: 'Second.' })) },
  {
    name: 'keep with the article',
    writes: 6,
    act: async ({ notes }) => notes.keep(draft({ id: 'draft-3', body: 'Third.' })),
  },
  { name: 'change', writes: 3, act: ({ notes, id }) => notes.change(id, { body: 'Other.', tags: [] }, 1) },
  { name: 'remove', writes: 3, act: ({ notes, id }) => notes.remove(id) },
  { name: 'import', writes: 3, act: ({ db, outside }) => importNotes(db, [note(), note({ id: urn(901) })], outside) },
];

describe.each(actions)('$name on a full disk', ({ act, writes }) => {
  it.each(Array.from({ length: writes }, (_, index) => index))(
    'leaves nothing half written when write %i fails',
    async (failAt) => {
      const library = await openFailing('QuotaExceededError', failAt);
      const before = await dump(library);
      const failure = await act(library).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreError);
      expect(failure).toMatchObject({ kind: 'quota', message: expect.stringContaining('This was not saved') });
      expect(await dump(library)).toEqual(before);
    },
  );

  it('is all there when no write fails, which is how often this was tried', async () => {
    const library = await openFailing('QuotaExceededError', Number.POSITIVE_INFINITY);
    await act(library);
    expect(library.countWrites()).toBe(writes);
  });
});

describe('a failing store', () => {
  it('keeps the draft when keeping the note fails', async () => {
    const library = await openFailing('QuotaExceededError', 1);
    await library.notes.keep(draft({ id: 'draft-2', body: 'Second.' })).catch(() => 'expected');
    expect(await createDrafts(library.db).get('draft-2')).toMatchObject({ body: 'Second.' });
  });

  it('names an error it does not know after the browser’s own name for it', async () => {
    const library = await openFailing('UnknownError', 0);
    await expect(library.notes.remove(library.id)).rejects.toMatchObject({ kind: 'unknown', message: /UnknownError/ });
  });

  it('previews an import without a single write', async () => {
    const library = await openFailing('QuotaExceededError', 0);
    expect(await previewImport(library.db, [note()])).toMatchObject({ new: [note().id] });
    await expect(createSettings(library.db).change({ theme: 'dark' })).rejects.toMatchObject({ kind: 'quota' });
  });

  it('is not blamed for a bug, which rolls the transaction back all the same', async () => {
    const { db, notes } = await openLibrary();
    await createDrafts(db).put(draft());
    const bug = new TypeError('not a function');
    const broken = createNotes(db, { now: () => draft().modified, newId: throwing(bug) });
    await expect(broken.keep(draft())).rejects.toBe(bug);
    expect(await notes.count()).toEqual({ live: 0, trash: 0 });
    expect(await db.drafts.count()).toBe(1);
  });

  const failures = [
    {
      name: 'wrapped in the abort of its transaction',
      failure: { name: 'AbortError', inner: { name: 'QuotaExceededError' } },
      kind: 'quota',
    },
    {
      name: 'one of a bulk write',
      failure: { name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] },
      kind: 'quota',
    },
    { name: 'a closed connection', failure: { name: 'DatabaseClosedError' }, kind: 'closed' },
    { name: 'no error at all', failure: 'what?', kind: 'unknown' },
  ];
  it.each(failures)('finds the kind of a failure that is $name', ({ failure, kind }) => {
    expect(describeFailure(failure).kind).toBe(kind);
  });
});

function throwing(error: Error): () => never {
  return () => {
    throw error;
  };
}

async function dump({ db }: Failing) {
  return Promise.all(db.tables.map((table) => table.toArray()));
}
