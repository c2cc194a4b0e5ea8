import type { ArticleNotes } from '../../src/bridge/own-calls';
import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Draft, Note } from '../../src/model/note';
import { ask, inPanel, inkHost, press } from './desk';

/** All notes in the library, by way of a page of the extension. */
export const readNotes = async (own: Tab): Promise<Note[]> =>
  (await ask<{ articles: ArticleNotes[] }>(own, 'articles.list')).articles.flatMap((article) => article.notes);

/** Takes all notes out of the library, and all drafts on the page at this address. */
export async function removeAll(own: Tab, url: string): Promise<void> {
  for (const { id } of await readNotes(own)) await ask(own, 'note.remove', { id });
  for (const { id } of await ask<Draft[]>(own, 'drafts.read', { url })) await ask(own, 'draft.remove', { id });
}

/** The words that they are on. */
export const readQuotes = async (own: Tab) => (await readNotes(own)).map(({ target }) => target.quote?.exact ?? '');

/** Presses the button of a category in the bar beside the selection, by its number. */
export const pressInBar = (tab: Tab, place: number) => press(tab, `.mark-button:nth-of-type(${place + 1})`);

/** Waits until just these words are noted in the library. */
export const quotesAre = (own: Tab, words: readonly string[]) =>
  until(
    `notes on ${words.join(', ') || 'nothing'}`,
    async () => (await readQuotes(own)).sort().join() === [...words].sort().join(),
  );

/** The words of the passage that is being selected by keyboard. */
export const passageIn = (tab: Tab) => inPanel<string>(tab, `document.querySelector('.select-words')?.innerText ?? ''`);

/** Goes down by paragraphs to the one that begins so. */
export async function goDownTo(tab: Tab, start: string): Promise<void> {
  for (let before = await passageIn(tab); !before.startsWith(start); before = await passageIn(tab)) {
    await tab.press('ArrowDown');
    await until('the next paragraph', async () => (await passageIn(tab)) !== before);
  }
}

/** The classes of the marks of notes near the window. */
export const noteLooks = (tab: Tab) =>
  tab.inRoot<string[]>(inkHost, `return [...root.querySelectorAll('.mark.note')].map(({ className }) => className)`);
