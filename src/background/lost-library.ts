import { ownApi } from '../bridge/own-api';

// Browsers begin an empty database without a word where they deleted one that was damaged, or made room. A mark outside of
// it, where neither reaches, tells an emptied library from a first one.
const mark = 'library-began';
const storage = () => ownApi().storage.local;

/** True where this profile had a library before. */
export async function hadLibrary(): Promise<boolean> {
  try {
    return mark in (await storage().get(mark));
  } catch {
    return false; // a browser that cannot say must still open the library
  }
}

/** Leaves the mark, beside a library that is open. */
export async function markLibrary(): Promise<void> {
  try {
    await storage().set({ [mark]: true });
  } catch {
    // On a full disk there is none until the next opening.
  }
}
