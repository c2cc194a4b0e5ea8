import browser from 'webextension-polyfill';
import type { Outcome } from '../model/reading';

/** Shows on the toolbar button what was found in a tab: a number, a question mark, or nothing. */
export async function showOnToolbar(tabId: number, outcome: Outcome, explained: number): Promise<void> {
  const text = { shown: String(explained), offered: '?', silent: '' }[outcome];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5c6b' });
}
