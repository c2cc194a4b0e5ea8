import { ownApi } from '../bridge/own-api';
import { askReader } from '../bridge/ask-reader';
import { injectReader } from './inject-reader';
import { sayNoArticle } from './toolbar';

const menuId = 'note';

/** Puts "Note with Fair Notice" into the menu of pages and selected words. */
export async function createMenu(): Promise<void> {
  await ownApi().contextMenus.removeAll();
  ownApi().contextMenus.create({ id: menuId, title: 'Note with Fair Notice', contexts: ['selection', 'page'] });
}

/** Wakes the overlay in a tab whatever the gate said. Answers whether there is an article; that there is none, the toolbar says. */
export async function wakeReader(tabId: number): Promise<boolean> {
  await injectReader(tabId);
  const { found } = await askReader(tabId, 'page.read', {});
  if (!found) await sayNoArticle(tabId);
  return found;
}

/** Starts a note in a tab, waking the overlay first where it is not at work. */
async function startNote(tabId: number): Promise<void> {
  if (await wakeReader(tabId)) await askReader(tabId, 'note.start', {});
}

/** Starts selecting by keyboard in a tab; the keys are pressed in the panel, which the page hears nothing from. */
async function startSelecting(tabId: number): Promise<void> {
  if (!(await wakeReader(tabId))) return;
  await askReader(tabId, 'passage.begin', {});
  await askReader(tabId, 'panel.open', {});
}

const byCommand: Record<string, (tabId: number) => Promise<unknown>> = {
  note: startNote,
  select: startSelecting,
  'next-mention': (tabId) => askReader(tabId, 'mention.step', { by: 1 }),
  'previous-mention': (tabId) => askReader(tabId, 'mention.step', { by: -1 }),
  panel: async (tabId) => (await wakeReader(tabId)) && askReader(tabId, 'panel.open', {}),
};

/** Answers keyboard commands and the menu. Must run at the worker's start, or the event that woke it is missed. */
export function listenToCommands(onError: (error: unknown) => void): void {
  ownApi().commands.onCommand.addListener(async (command) => {
    const [tab] = await ownApi().tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await byCommand[command]?.(tab.id).catch(onError);
  });
  ownApi().contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) startNote(tab.id).catch(onError);
  });
}
