import { ownApi } from '../bridge/own-api';
import type { Outcome } from '../model/reading';

/** Says on the toolbar button that a tab shows no article: a shortcut has no other place to say so. It goes with the page. */
export async function sayNoArticle(tabId: number): Promise<void> {
  await ownApi().action.setBadgeText({ tabId, text: '–' });
  await ownApi().action.setTitle({
    tabId,
    title: 'Fair Notice: no article was found on this page, so there is nothing to make a note on.',
  });
}

/** Shows on the toolbar button what was found in a tab: a number, a question mark, or nothing. */
export async function showOnToolbar(tabId: number, outcome: Outcome, explained: number): Promise<void> {
  const text = { shown: String(explained), offered: '?', silent: '' }[outcome];
  await ownApi().action.setTitle({ tabId, title: 'Fair Notice' });
  await ownApi().action.setBadgeText({ tabId, text });
  await ownApi().action.setBadgeBackgroundColor({ tabId, color: '#0b5c6b' });
}
