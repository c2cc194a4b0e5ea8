import browser from 'webextension-polyfill';

// Browsers begin an empty database without a word where they deleted one that was damaged, or made room. A mark outside of
// it, where neither reaches, tells an emptied library from a first one.
const mark = 'library-began';

/** True where this profile had a library before. */
export const hadLibrary = async (): Promise<boolean> =>
  browser.storage.local.get(mark).then(
    (found) => mark in found,
    () => false, // a browser that cannot say must still open the library
  );

/** Leaves the mark, beside a library that is open. On a full disk there is none until the next opening. */
export const markLibrary = async (): Promise<void> =>
  browser.storage.local.set({ [mark]: true }).catch(() => undefined);
