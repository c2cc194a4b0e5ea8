import { useLayoutEffect, useState } from 'preact/hooks';
import { askWorker } from '../../bridge/ask-worker';
import { relayToReader } from '../../bridge/relay-to-reader';
import { readableDate } from '../parts/words';
import { ArchivedLine } from './archived-line';
import { ContextTab } from './context-tab';
import type { Subject } from './load-subject';
import { NotesTab } from './notes-tab';
import { SayingsTab } from './sayings-tab';
import { SelectMode } from './select-mode';

const tabNames = { context: 'Context', sayings: 'Who says what', notes: 'Notes' };
type TabName = keyof typeof tabNames;

interface PanelViewProps {
  subject: Subject;
  /** The notes whose passages the reader pressed. */
  pointed?: { ids: string[] };
  /** Reads the page although it was not recognised. */
  onWake(): void;
  reload(): Promise<void>;
}

/** Header, tabs and the tab chosen. A draft waiting to be written, or a passage pressed, brings the notes to the front. */
export const PanelView = ({ subject, pointed, onWake, reload }: PanelViewProps) => {
  const [open, setOpen] = useState<TabName>('context');
  const { reading, drafts } = subject;
  const isSelecting = reading?.passage !== undefined;
  /** A frame that was focused while it loaded does not pass the focus on to what it then shows. */
  useLayoutEffect(() => {
    if (subject.isFrame) document.getElementById(`tab-${open}`)?.focus();
  }, []);
  const newest = drafts.map(({ id }) => id).join();
  useLayoutEffect(() => {
    if (newest) setOpen('notes');
  }, [newest]);
  useLayoutEffect(() => {
    if (pointed) setOpen('notes');
  }, [pointed]);

  const leftSelecting = async () => {
    await reload();
    // A draft begun takes the focus itself, and has been drawn by then.
    if (document.activeElement === document.body) document.getElementById(`tab-${open}`)?.focus();
  };
  const closePanel = () => relayToReader(subject.tabId, 'panel.close', {});
  const step = (by: number) => {
    const names = Object.keys(tabNames) as TabName[];
    const next = names[(names.indexOf(open) + by + names.length) % names.length]!;
    setOpen(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <main class="panel">
      {reading?.passage && (
        <SelectMode
          tabId={subject.tabId}
          passage={reading.passage}
          language={reading.topic.language}
          onLeft={leftSelecting}
        />
      )}
      <div class="stack" hidden={isSelecting}>
        <header>
          <div class="bar spread">
            <p class="brand">Fair Notice</p>
            <div class="bar">
              <button type="button" class="plain" onClick={() => askWorker('library.open', {})}>
                Library
              </button>
              {subject.isFrame && (
                <button type="button" class="plain" aria-label="Close panel" onClick={closePanel}>
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </div>
          </div>
          <h1>{reading?.title ?? 'This page'}</h1>
          {reading && (
            <p class="quiet">
              {[reading.outlet, reading.byline, reading.published && readableDate(reading.published)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <ArchivedLine url={subject.url} />
        </header>
        <div
          class="tabs"
          role="tablist"
          aria-label="Panel"
          onKeyDown={({ key }) => (key === 'ArrowRight' && step(1)) || (key === 'ArrowLeft' && step(-1))}
        >
          {(Object.keys(tabNames) as TabName[]).map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={open === name}
              aria-controls="tab-panel"
              tabIndex={open === name ? 0 : -1}
              onClick={() => setOpen(name)}
            >
              {tabNames[name]}
              {name === 'notes' && subject.notes.length > 0 && ` (${subject.notes.length})`}
            </button>
          ))}
        </div>
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
          {open === 'context' && <ContextTab subject={subject} onWake={onWake} />}
          {open === 'sayings' && <SayingsTab subject={subject} />}
          <div hidden={open !== 'notes'}>
            <NotesTab subject={subject} isOpen={open === 'notes' && !isSelecting} pointed={pointed} reload={reload} />
          </div>
        </div>
      </div>
    </main>
  );
};
