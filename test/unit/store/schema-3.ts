import type { Layout } from './schema-1';
import { schema2 } from './schema-2';

/** The third schema: the second one's stores, how many notes have each tag and are at each address, and drafts that were thrown away and may come back. */
export const schema3 = {
  stores: {
    ...schema2.stores,
    drafts: {
      keyPath: 'id',
      indexes: ['address', 'noteId', 'thrown'].map((keyPath) => ({ name: keyPath, keyPath })),
    },
    counts: { keyPath: ['of', 'name'], indexes: [] },
  },
  rows: schema2.rows,
} satisfies Layout;
