import { restoreBackup } from '../../src/store/backup/restore-backup';
import { openDatabase } from '../../src/store/database';
import { createDrafts } from '../../src/store/drafts';
import { importNotes } from '../../src/store/import-notes';
import { createNotes } from '../../src/store/notes';
import { createSettings } from '../../src/store/settings';
import { createOutside, draft, note, urn } from '../unit/store/library';

/** Every call of the store that writes, on the library that `prepareLibrary` leaves. */
export const storeCalls = {
  'keep a new note': ({ notes }) => notes.keep(draft({ id: 'draft-2', body: 'Second.' })),
  'keep a new note with its article': ({ notes }) => notes.keep(draft({ id: 'draft-4', body: 'Third.' })),
  'keep an edit': ({ notes }) =>
    notes.keep(draft({ id: 'draft-3', noteId: urn(901), baseRevision: 1, body: 'Other.' })),
  'keep an edit of what was changed elsewhere': ({ notes }) =>
    notes.keep(draft({ id: 'draft-3', noteId: urn(901), baseRevision: 9, body: 'Other.' })),
  change: ({ notes }) => notes.change(urn(901), { body: 'Other.', tags: [] }, 1),
  remove: ({ notes }) => notes.remove(urn(901)),
  restore: ({ notes }) => notes.restore(urn(902)),
  undo: ({ notes, action }) => notes.undo(action),
  purge: ({ notes, outside }) => {
    outside.wait(40 * 86_400_000);
    return notes.purgeExpired();
  },
  import: ({ db, outside }) =>
    importNotes(db, [note({ id: urn(901), revision: 7 }), note({ id: urn(910) }), note({ id: urn(911) })], outside),
  'restore a backup': ({ db, outside }) => {
    const header = { format: 'fair-notice-backup', version: 1, schema: 2, created: outside.now(), counts: {} } as const;
    const rows = new Map([
      ['notes', [note({ id: urn(920) }), note({ id: urn(901), revision: 7 })]],
      ['drafts', [draft({ id: 'draft-9' })]],
      ['revisions', [{ note: urn(920), action: urn(77), kind: 'keep', time: outside.now() }]],
    ]);
    return restoreBackup(db, { header, rows }, outside);
  },
  'put a draft': ({ drafts }) => drafts.put(draft({ id: 'draft-2', body: 'Half a sentence' })),
  'remove a draft': ({ drafts }) => drafts.remove('draft-2'),
  'change settings': ({ settings }) => settings.change({ theme: 'dark' }),
  'reset settings': ({ settings }) => settings.reset(),
} satisfies Record<string, (library: Library) => PromiseLike<unknown>>;

/** Name of a call that writes. */
export type CallName = keyof typeof storeCalls;

type Library = Awaited<ReturnType<typeof openLibrary>>;

/** The library under that name, open; `action` is one that can be undone. Clock and ids are the same at each opening. */
export async function openLibrary(name: string, action: string, firstId = 1) {
  let count = firstId;
  const outside = Object.assign(createOutside(), { newId: () => urn(count++) });
  const db = await openDatabase({ name });
  const parts = { notes: createNotes(db, outside), drafts: createDrafts(db), settings: createSettings(db) };
  return { db, outside, action, ...parts };
}

/** A fresh library with a note, one in the trash, one just removed (the action answered), and two drafts. */
export async function prepareLibrary(name: string): Promise<string> {
  const { db, outside, notes, drafts, settings } = await openLibrary(name, '', 800);
  const trashed = note({ id: urn(902), deleted: '2026-05-01T08:00:00.000Z' });
  await importNotes(db, [note({ id: urn(901) }), trashed, note({ id: urn(903) })], outside);
  const removed = await notes.remove(urn(903));
  await drafts.put(draft({ id: 'draft-2', body: 'Half a' }));
  await drafts.put(draft({ id: 'draft-3', noteId: urn(901), baseRevision: 1, body: 'Other' }));
  const version = { hash: 'h', facts: { title: 'Quotas on the floor' }, length: 9, retrieved: outside.now() };
  const page = { article: 'a1', key: draft().address, url: draft().address, isAllowed: true };
  await drafts.put(draft({ id: 'draft-4', body: 'Third' }), {
    ...page,
    version: { ...version, packed: new Uint8Array([31, 139, 8]) },
  });
  await settings.change({ theme: 'light' });
  db.close();
  return removed?.action ?? '';
}
