import type { BrowserCommand } from 'vitest/node';
import { hasSharedArticles, readSharedArticles } from '../../evaluate/shared-articles';

/** Every third page of the collection whose pages are the widest in kind. */
const pages = hasSharedArticles
  ? readSharedArticles()
      .filter(({ repo }) => repo === 'mozilla/readability')
      .filter((_, index) => index % 3 === 0)
  : [];

/** What a measure in the browser asks of Node, where the pages are: their ids, none where `../shared` is absent. */
export const listPages: BrowserCommand<[]> = () => pages.map(({ id }) => id);

/** The markup of one of them. */
export const readPage: BrowserCommand<[id: string]> = (_, id) => pages.find((page) => page.id === id)?.content;

declare module 'vitest/browser' {
  interface BrowserCommands {
    listPages(): Promise<string[]>;
    readPage(id: string): Promise<string>;
  }
}
