import { type Layout, schema1 } from './schema-1';

const address = 'https://news.example.com/quotas';
const hash = 'a'.repeat(64);
const time = '2026-05-01T08:00:00.000Z';
const facts = { title: 'Quotas on the floor', byline: 'A. Ekholm' };
const page = { article: 'article-1', key: address, url: `${address}?from=mail` };
const [kept, trashed] = schema1.rows.notes;
const [begun] = schema1.rows.drafts;

/**
 * The second schema: the first one's stores, and the articles that notes are on, their versions, and where backups go.
 * Frozen, with a row of every kind.
 */
export const schema2 = {
  stores: {
    ...schema1.stores,
    articles: { keyPath: 'id', indexes: [{ name: 'addresses', keyPath: 'addresses', multiEntry: true }] },
    versions: {
      keyPath: 'id',
      indexes: ['article', 'hash'].map((keyPath) => ({ name: keyPath, keyPath })),
    },
    backups: { keyPath: 'id', indexes: [] },
  },
  rows: {
    notes: [{ ...kept!, tags: ['quotas', 'works council'], article: { ...kept!.article, textHash: hash } }, trashed!],
    revisions: schema1.rows.revisions,
    drafts: [{ ...begun!, page }],
    settings: [{ ...schema1.rows.settings[0]!, keepArticles: 'ask' }],
    articles: [
      {
        ...{ id: 'article-1', addresses: [address], seen: [address], urls: [page.url] },
        ...{ firstSeen: time, lastSeen: time },
      },
    ],
    versions: [
      {
        ...{ id: 'version-1', article: 'article-1', hash, url: page.url, facts, length: 70 },
        ...{ packed: new Uint8Array([31, 139, 8]), retrieved: time, lastSeen: time },
      },
    ],
    backups: [{ id: 'last', time, fileName: 'fair-notice-backup-2026-05-01T080000-a001.jsonl.gz', notes: 2, seq: 2 }],
  },
} satisfies Layout;
