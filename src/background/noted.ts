import browser from 'webextension-polyfill';
import { createNotedPages } from './noted-pages';
import { requireStore } from './store';

/** The addresses that have notes, as the gate in every page can look them up. */
export const noted = createNotedPages({
  storage: browser.storage.local,
  addresses: async () => (await requireStore()).notes.addresses(),
  onError: (error) => console.error('Fair Notice could not write down where notes are:', error),
});
