declare const browser: typeof chrome | undefined;

/**
 * The browser's own interface, for the worker and for web pages, where the polyfill is not wanted: it is 3 kB for what both
 * browsers do alike by themselves, and cannot be loaded outside of an extension.
 */
export const ownApi = (): typeof chrome => (typeof browser === 'undefined' ? chrome : browser);

/**
 * The browser's own `runtime` for content scripts; undefined once the extension was updated or removed under them. An
 * answer that comes later must be given by the function that a listener gets for it.
 */
export const pageRuntime = (): typeof chrome.runtime | undefined => ownApi()?.runtime;
