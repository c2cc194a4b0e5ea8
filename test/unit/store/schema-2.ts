import { type Layout, schema1 } from './schema-1';

/** The second schema: the first one's stores, and the articles that notes are on, their versions, and where backups go. */
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
  rows: schema1.rows,
} satisfies Layout;
