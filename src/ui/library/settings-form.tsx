import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { listenToNews } from '../../bridge/news';
import type { KeepArticles, Settings, Theme } from '../../model/settings';
import type { Category } from '../../model/category';
import { Trouble } from '../parts/trouble';
import { CategorySettings } from './category-settings';
import { ShortcutSettings } from './shortcut-settings';

const themes: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

const keeping: Record<KeepArticles, string> = {
  always: 'Always',
  ask: 'Ask with the first note on an article',
  never: 'Never',
};

/** Theme, categories, keeping of articles, shortcuts and paused sites; each change is kept at once. */
export const SettingsForm = () => {
  const [settings, setSettings] = useState<Settings>();
  const [error, setError] = useState<unknown>();
  const load = () => askWorker('settings.read', {}).then(setSettings, setError);
  useEffect(() => {
    load();
    return listenToNews(({ news }) => news === 'settings' && load());
  }, []);
  const show = (next: Settings) => {
    setSettings(next);
    setError(undefined);
  };
  const change = (part: Partial<Omit<Settings, 'categories'>>) =>
    askWorker('settings.change', part).then(show, setError);
  const changeCategories = (was: Category[], now: Category[]) =>
    askWorker('categories.change', { was, now }).then(
      (next) => {
        show(next);
        return true;
      },
      (failure: unknown) => {
        setError(failure);
        load();
        return false;
      },
    );
  return (
    <section aria-label="Settings">
      <h2>Settings</h2>
      <Trouble error={error} />
      {settings && (
        <>
          <fieldset>
            <legend>Theme</legend>
            {(Object.keys(themes) as Theme[]).map((theme) => (
              <label key={theme}>
                <input
                  type="radio"
                  name="theme"
                  checked={settings.theme === theme}
                  onChange={() => change({ theme })}
                />{' '}
                {themes[theme]}
              </label>
            ))}
          </fieldset>
          <CategorySettings categories={settings.categories} onChange={changeCategories} />
          <fieldset>
            <legend>Keep an article’s text with your notes on it</legend>
            <p class="quiet">
              A kept text shows what changed since your note, and can be read when the article is gone. It stays on this
              computer, and is removed with the last note on it.
            </p>
            {(Object.keys(keeping) as KeepArticles[]).map((keepArticles) => (
              <label key={keepArticles}>
                <input
                  type="radio"
                  name="keep-articles"
                  checked={settings.keepArticles === keepArticles}
                  onChange={() => change({ keepArticles })}
                />{' '}
                {keeping[keepArticles]}
              </label>
            ))}
          </fieldset>
          <ShortcutSettings />
          <fieldset>
            <legend>Paused sites</legend>
            {settings.pausedHosts.length === 0 && (
              <p class="quiet">None. Pause a site from the toolbar button while you are on it.</p>
            )}
            {settings.pausedHosts.map((host) => (
              <div key={host} class="bar spread">
                {host}
                <button
                  type="button"
                  aria-label={`Resume on ${host}`}
                  onClick={() => change({ pausedHosts: settings.pausedHosts.filter((paused) => paused !== host) })}
                >
                  Resume
                </button>
              </div>
            ))}
          </fieldset>
        </>
      )}
    </section>
  );
};
