import browser from 'webextension-polyfill';

/** What a key of the reader's does, and the key; empty where none is set. */
export interface Shortcut {
  name: string;
  does: string;
  keys: string;
}

/** The keyboard shortcuts as the browser has them now; those the reader changed are as they were changed. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', description, shortcut = '' }) =>
    // Pressing the toolbar button has no description of ours.
    description ? [{ name, does: description, keys: shortcut }] : [],
  );
}

/** Opens the browser's own page where shortcuts are set: an extension may not set them itself. */
export async function openShortcuts(): Promise<void> {
  const firefox = (globalThis as { browser?: { commands?: { openShortcutSettings?(): Promise<void> } } }).browser;
  if (firefox?.commands?.openShortcutSettings) await firefox.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
