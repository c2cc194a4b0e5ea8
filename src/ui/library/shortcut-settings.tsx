import { useEffect, useState } from 'preact/hooks';
import { openShortcuts, readShortcuts, type Shortcut } from '../../bridge/shortcuts';
import { Trouble } from '../parts/trouble';

/** The keys that work on every page, which of them has none, and the way to the browser's page where they are set. */
export const ShortcutSettings = () => {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const load = () => readShortcuts().then(setShortcuts, setError);
    load();
    // The reader comes back from the browser's page.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return (
    <fieldset>
      <legend>Keyboard shortcuts</legend>
      <p class="quiet">
        They work on any web page. A browser gives an extension four keys at most by itself, and none that another
        extension has: those without a key are yours to set.
      </p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">no key yet</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        To set or change one by hand: in Chrome or Edge open the address chrome://extensions/shortcuts; in Firefox open
        about:addons, press the gear at the top and choose “Manage Extension Shortcuts”.
      </p>
      <Trouble error={error} />
      <div>
        <button type="button" onClick={() => openShortcuts().catch(setError)}>
          Set shortcuts…
        </button>
      </div>
    </fieldset>
  );
};
