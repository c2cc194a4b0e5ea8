import { relayToReader } from '../../bridge/relay-to-reader';
import { askWorker } from '../../bridge/ask-worker';
import { findSubjectTab } from '../../bridge/tabs';
import type { PageReading } from '../../model/page-reading';
import type { Settings } from '../../model/settings';

/** What the popup is about: the tab in front, what was found there, and whether its site is paused. */
export interface PopupTab {
  id: number;
  host: string;
  reading?: PageReading;
  settings: Settings;
}

/** The web page in front; undefined where the tab shows none. */
export async function loadTab(): Promise<PopupTab | undefined> {
  const tab = await findSubjectTab();
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const [reading, settings] = await Promise.all([
    // A tab without the overlay has no reading: that is an answer here.
    relayToReader(tab.id, 'reading.read', {}).catch(() => null),
    askWorker('settings.read', {}),
  ]);
  return { id: tab.id, host: new URL(tab.url).hostname, reading: reading ?? undefined, settings };
}
