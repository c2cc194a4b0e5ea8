declare const browser: typeof chrome | undefined;

/**
 * The browser's own `runtime` for content scripts; undefined once the extension was updated or removed under them. Not the
 * polyfill's: that is 3 kB in every page for what both browsers do alike by themselves, as long as an answer that comes
 * later is given by the function that a listener gets for it.
 */
export const pageRuntime = (): typeof chrome.runtime | undefined =>
  (typeof browser === 'undefined' ? chrome : browser)?.runtime;
