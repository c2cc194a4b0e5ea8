import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database';
import { createNotes } from '../../src/store/notes';
import { createOutside } from '../unit/store/library';
import { installSchema, schema1 } from '../unit/store/schema-1';
import { schema2 } from '../unit/store/schema-2';

afterEach(() => Dexie.delete('fair-notice'));

const ages = [
  { version: 1, schema: schema1, tags: ['quotas'] },
  { version: 2, schema: schema2, tags: ['quotas', 'works council'] },
];

it.each(ages)(
  'a library of schema version $version is opened in a browser, with all its rows and its tags counted',
  async ({ version, schema, tags }) => {
    (await installSchema(indexedDB, 10 * version, schema)).close();
    const db = await openDatabase();
    expect(db.backendDB().version).toBe(30);
    for (const [name, rows] of Object.entries<object[]>(schema.rows))
      expect(await db.table(name).toArray(), name).toMatchObject(rows);
    const notes = createNotes(db, createOutside());
    expect(await notes.countTags()).toEqual(tags.map((tag) => ({ tag, count: 1 })));
    expect(await notes.undo('urn:uuid:00000000-0000-4000-8000-00000000a002')).toMatchObject({ changedSince: [] });
    expect(await notes.countTags()).toEqual(tags.map((tag) => ({ tag, count: tag === 'quotas' ? 2 : 1 })));
    db.close();
  },
);
