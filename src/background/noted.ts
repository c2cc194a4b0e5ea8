import { ownApi } from '../bridge/own-api';
import { readNotedSites, writeNotedSites } from './gate-registration';
import { createNotedPages } from './noted-pages';
import { requireStore } from './store';

/** The addresses that have notes, as pages of their sites can look them up. */
export const noted = createNotedPages({
  storage: ownApi().storage.local,
  sites: { read: readNotedSites, write: writeNotedSites },
  addresses: async () => (await requireStore()).notes.addresses(),
  near: async (keys) => (await requireStore()).notes.addressesNear(keys),
  onError: (error) => console.error('Fair Notice could not write down where notes are:', error),
});
