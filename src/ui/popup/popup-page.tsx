import { useEffect, useState } from 'preact/hooks';
import { relayToReader } from '../../bridge/relay-to-reader';
import { askWorker } from '../../bridge/ask-worker';
import { openSidePanel } from '../../bridge/tabs';
import { Trouble } from '../parts/trouble';
import { count } from '../parts/words';
import { loadTab, type PopupTab } from './load-tab';

/** What was found in the tab in front, and what can be done with it. */
export const PopupPage = () => {
  const [tab, setTab] = useState<PopupTab>();
  const [isLoaded, setLoaded] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    loadTab()
      .then(setTab, setError)
      .then(() => setLoaded(true));
  }, []);
  /** Does something and closes the popup; a failure keeps it open and is said. */
  const act = (work: () => Promise<unknown>) => work().then(() => window.close(), setError);

  if (!isLoaded) return <main class="popup" aria-busy="true" />;
  return (
    <main class="popup">
      <h1>Fair Notice</h1>
      <Trouble error={error} />
      {tab ? <Found tab={tab} act={act} /> : <p>This tab shows no web page that can be read.</p>}
      <div class="actions">
        <button type="button" onClick={() => act(() => askWorker('library.open', {}))}>
          Open library
        </button>
      </div>
    </main>
  );
};

const Found = ({ tab, act }: { tab: PopupTab; act(work: () => Promise<unknown>): void }) => {
  const { reading, host, settings } = tab;
  const isPaused = settings.pausedHosts.includes(host);
  const wake = async () => {
    const { found } = await askWorker('reader.wake', { tabId: tab.id });
    if (!found) throw new Error('No article was found on this page, so there is nothing to make a note on.');
  };
  const openPanel = async () => {
    if (!reading) await wake();
    await relayToReader(tab.id, 'panel.open', {});
  };
  const note = async () => {
    if (!reading) await wake();
    await relayToReader(tab.id, 'note.start', {});
  };
  const pause = async () => {
    const pausedHosts = isPaused
      ? settings.pausedHosts.filter((paused) => paused !== host)
      : [...settings.pausedHosts, host];
    await askWorker('settings.change', { pausedHosts });
  };
  return (
    <>
      <p>{isPaused ? `Paused on ${host}.` : describe(reading)}</p>
      <div class="actions">
        {!isPaused && (
          <>
            <button type="button" class="primary" onClick={() => act(openPanel)}>
              {reading ? 'Open panel' : 'Read this page anyway'}
            </button>
            <button type="button" onClick={() => act(openSidePanel)}>
              Open beside the page
            </button>
            <button type="button" onClick={() => act(note)}>
              Make a note
            </button>
          </>
        )}
        <button type="button" onClick={() => act(pause)}>
          {isPaused ? `Resume on ${host}` : `Pause on ${host}`}
        </button>
      </div>
    </>
  );
};

function describe(reading: PopupTab['reading']): string {
  if (!reading) return 'Nothing was found here.';
  const explained = new Set(reading.mentions.map(({ entry }) => entry)).size;
  const things = `${count(explained, 'thing')} explained, ${count(reading.located.length, 'note')} of yours.`;
  if (reading.topic.outcome === 'shown') return `An article about surveillance at work: ${things}`;
  if (reading.topic.outcome === 'offered') return `This may be about surveillance at work: ${things}`;
  if (reading.because === 'notes') return `You have ${count(reading.located.length, 'note')} in this article.`;
  return `Read because you asked: ${things}`;
}
