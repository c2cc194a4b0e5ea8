import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import { type Category, defaultCategories } from '../../model/category';

const Known = createContext<readonly Category[]>(defaultCategories);

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
  return <Known.Provider value={known}>{children}</Known.Provider>;
};

/** The reader's categories in their order, those no longer offered among them. */
export const useCategories = (): readonly Category[] => useContext(Known);
