import { expect, it } from 'vitest';
import { draft, openLibrary } from './library';

it('tags are counted over the notes that are not in the trash, most used first', async () => {
  const { notes } = await openLibrary();
  expect(await notes.countTags()).toEqual([]);
  await notes.keep(draft({ id: 'a', tags: ['quotas', 'works council'] }));
  await notes.keep(draft({ id: 'b', tags: ['quotas', '監視'] }));
  const { note } = await notes.keep(draft({ id: 'c', tags: ['works council', 'gone'] }));
  await notes.remove(note.id);
  expect(await notes.countTags()).toEqual([
    { tag: 'quotas', count: 2 },
    { tag: 'works council', count: 1 },
    { tag: '監視', count: 1 },
  ]);
});
