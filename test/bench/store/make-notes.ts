import type { Note } from '../../../src/model/note';

/** Notes of about 600 bytes, twenty an article. A hundred carry the tag `rare` and a tenth the tag `often`, however many there are. */
export function makeNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, index) => {
    const address = `https://news.example.com/2026/articles/${Math.floor(index / 20)}`;
    const time = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    return {
      id: noteId(index),
      address,
      article: {
        url: address,
        title: `What the warehouse measured, part ${Math.floor(index / 20)}`,
        outlet: 'The Ledger',
      },
      target: {
        quote: {
          exact: `each parcel is scanned every ${index} seconds, the union says`,
          prefix: 'According to papers seen by the newspaper, ',
          suffix: ', and nobody was told of it beforehand.',
        },
        position: { start: index, end: index + 50, pairsBefore: 0 },
      },
      body: `Compare with the filing of May, page ${index}; asked the press office about it twice, no answer so far.`,
      tags: tagsOf(index, count),
      category: 'fact',
      created: time,
      modified: time,
      revision: 1,
    };
  });
}

/** Ids in no order of time, as random ones are (multiplication by an odd number permutes 48 bits). */
export function noteId(index: number): string {
  const mixed = (BigInt(index + 1) * 0x9e3779b97f4b5n) & 0xffffffffffffn;
  return `urn:uuid:00000000-0000-4000-8000-${mixed.toString(16).padStart(12, '0')}`;
}

function tagsOf(index: number, count: number): string[] {
  const tags = ['quotas'];
  if (index % Math.max(1, Math.floor(count / 100)) === 0 && index < Math.floor(count / 100) * 100) tags.push('rare');
  if (index % 10 === 0) tags.push('often');
  return tags;
}
