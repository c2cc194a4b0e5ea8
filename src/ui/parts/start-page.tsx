import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import { CategoriesProvider } from './categories-provider';

/** Renders a page of the extension in the reader's theme, and keeps to it when they change it. */
export function startPage(page: ComponentChild): void {
  const applyTheme = async () => {
    const { theme } = await askWorker('settings.read', {});
    document.documentElement.dataset.theme = theme;
  };
  // Without its settings a page still works in the system's theme; what keeps the store from answering, the page itself says.
  applyTheme().catch(() => undefined);
  listenToNews(({ news }) => news === 'settings' && applyTheme().catch(() => undefined));
  render(<CategoriesProvider>{page}</CategoriesProvider>, document.getElementById('app')!);
}
