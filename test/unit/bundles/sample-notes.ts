import type { Note } from '../../../src/model/note';

const address = 'https://news.example.com/2026/quotas';

/** A note with every field, on an article about an invented firm; two pairs stand before the quote and one within. */
export const fullNote: Note = {
  id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
  address,
  article: {
    url: address,
    canonicalUrl: address,
    title: 'Quotas on the floor',
    byline: 'Rae Example',
    outlet: 'Example Courier',
    published: '2026-03-01',
    textHash: '5e2a'.repeat(16),
  },
  target: {
    quote: { exact: 'scanned every 4 seconds 📦', prefix: 'each parcel is ', suffix: ', the union says' },
    position: { start: 1206, end: 1232, pairsBefore: 2 },
    heading: 'What the scanner counts',
    paragraph: 'a1b2c3',
  },
  body: 'Compare with the *union* filing.\n<script>alert(1)</script>',
  tags: ['quotas', 'keystroke-logging'],
  category: 'claim',
  author: 'Rae',
  created: '2026-03-02T09:00:00.000Z',
  modified: '2026-03-03T10:30:00.000Z',
  revision: 3,
  deleted: '2026-03-04T00:00:00.000Z',
};

/** A note on a whole article, with only what must be there, under an address that is not ASCII. */
export const bareNote: Note = {
  id: 'urn:uuid:22222222-2222-4222-8222-222222222222',
  address: 'https://xn--bcher-kva.example/%C3%BCber%20uns?q=a|b',
  article: { url: 'https://bücher.example/über uns?q=a|b', title: '' },
  target: {},
  body: '',
  tags: [],
  created: '2026-03-02T09:00:00.000Z',
  modified: '2026-03-02T09:00:00.000Z',
  revision: 1,
};

/** Id and time of the bundles that tests write. */
export const written = { id: 'urn:uuid:99999999-9999-4999-8999-999999999999', generated: '2026-03-05T12:00:00.000Z' };
