import { Dexie } from 'dexie';
import type { Note } from '../model/note';
import type { NotesDatabase } from './database';

/** The stored rows of an address, unparsed, removed ones too: oldest change first, those of equal time by id as in `[modified+id]`. */
export const readRowsAt = (db: NotesDatabase, address: string): Promise<Note[]> =>
  db.notes.where('[address+modified]').between([address, Dexie.minKey], [address, Dexie.maxKey]).toArray();
