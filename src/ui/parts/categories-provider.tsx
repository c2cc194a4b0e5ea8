import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import { type Category, defaultCategories } from '../../model/category';
import { CategoriesContext } from './categories';

/** The reader's categories for every part of a screen, kept up to date. */
export const CategoriesProvider = ({ children }: { children: ComponentChildren }) => {
  const [known, setKnown] = useState<readonly Category[]>(defaultCategories);
  useEffect(() => {
    // Without the settings there are still the first four; what keeps the store from answering, the screen itself says.
    const load = () =>
      askWorker('settings.read', {}).then(
        ({ categories }) => setKnown(categories),
        () => undefined,
      );
    load();
    return listenToNews(({ news }) => news === 'settings' && load());
  }, []);
  return <CategoriesContext.Provider value={known}>{children}</CategoriesContext.Provider>;
};
