import { defaultSettings, Settings } from '../model/settings';
import type { NotesDatabase } from './database';
import { readRow } from './read-row';
import { inStore } from './store-error';

/** What the reader has chosen, in one row. */
export function createSettings(db: NotesDatabase) {
  async function read(): Promise<Settings> {
    const row = await db.settings.get('settings');
    return row ? readRow(Settings, row) : defaultSettings;
  }
  return {
    /** The settings; the defaults where none were chosen. Throws `StoreError` of kind `corrupt` for a broken row. */
    get: (): Promise<Settings> => inStore(read),
    /**
     * The settings with some of them changed, be it by what they are: read and written in one transaction, so two windows
     * lose nothing.
     */
    change: (part: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> =>
      inStore(() =>
        db.transaction('rw', db.settings, async () => {
          const now = await read();
          const settings = { ...now, ...(typeof part === 'function' ? part(now) : part) };
          await db.settings.put({ ...settings, id: 'settings' });
          return settings;
        }),
      ),
    /** The defaults again, whatever the row held. */
    reset: (): Promise<void> => inStore(() => db.settings.clear()),
  };
}
