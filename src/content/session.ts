import { askAsPage } from '../bridge/ask';
import { ownAddress } from '../bridge/self';
import { locateInSlices } from '../engine/anchor/locate-targets';
import type { Card } from '../model/card';
import type { LocatedNote, PageReading } from '../model/page-reading';
import type { Span } from '../model/span';
import { createInk, type Ink } from '../page/ink/ink';
import { type CardOpener, createCardOpener } from './card-opener';
import { pageReadingOf, summaryOf } from './describe-reading';
import { type FoundReading, findReading, isStillThere } from './find-reading';
import { flashPassage } from './flash-passage';
import { marksOf } from './marks';
import { createNoteStarter } from './note-starter';
import { createOverlay } from './overlay';
import { runInSlices } from './slices';

export interface Session {
  /** Proves to the panel's frame that this overlay opened it. */
  panelToken: string;
  /** Reads the page again where it has changed. Answers whether it had. */
  update(isAsked: boolean): Promise<boolean>;
  /** What was found; undefined while there is nothing to show. */
  reading(): PageReading | undefined;
  locateNotes(): Promise<void>;
  openPanel(): void;
  closePanel(): void;
  cards: Pick<CardOpener, 'step' | 'showEntry'>;
  showPassage(span: Span): void;
  startNote(): Promise<boolean>;
  remove(): void;
}

/** An overlay that shows what is found in this page; it shows nothing until there is something. */
export async function createSession(document: Document, onError: (error: unknown) => void): Promise<Session> {
  const { theme } = await askAsPage('theme.read', {});
  const panelToken = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
  const cards = new Map<string, Card>();
  let found: FoundReading | undefined;
  let located: LocatedNote[] = [];
  let ink: Ink | undefined;

  const overlay = createOverlay(document, theme, {
    openPanel: () => openPanel(),
    closeCard: () => opener.close(),
    showRelated: (id) => opener.showCard(id).catch(onError),
    hoverCard: (over) => opener.hoverCard(over),
    startNote: () => notes.start().catch(onError),
  });
  const opener = createCardOpener({ overlay, ink: () => ink, found: () => found, cards, onError });
  const notes = createNoteStarter({ document, overlay, found: () => found, openPanel: () => openPanel(true) });

  const openPanel = (isForWriting = false) => {
    overlay.update({ panel: ownAddress(`ui/panel/panel.html#${panelToken}`), selection: undefined });
    if (isForWriting) overlay.focusPanel();
  };
  const draw = () => {
    if (found) ink?.set(marksOf(found.findings.mentions, located, cards));
  };
  const clear = () => {
    ink?.remove();
    ink = undefined;
    found = undefined;
    located = [];
    opener.close();
    overlay.update({ outcome: 'silent', explained: 0, panel: undefined, selection: undefined });
  };

  const locateNotes = async () => {
    if (!found) return;
    const { article } = found;
    const targets = await askAsPage('targets.read', {});
    const verdicts = await runInSlices(
      locateInSlices(
        article,
        targets.map(({ target }) => target),
      ),
    );
    if (found?.article !== article) return; // The page moved on meanwhile: its own turn will come.
    located = targets.map(({ id }, i) => ({ id, verdict: verdicts[i]! }));
    draw();
    await announce();
  };
  const announce = () => {
    const { outcome, explained } = overlay.state();
    return askAsPage('reading.announce', { outcome, explained });
  };

  return {
    panelToken,
    async update(isAsked) {
      if (found && isStillThere(found, document)) {
        keepVisible().catch(onError);
        return false;
      }
      const next = await findReading(document, () => askAsPage('lexicon.read', {}), isAsked);
      const had = found !== undefined;
      if (!next) {
        if (had) {
          clear();
          await announce();
        }
        return had;
      }
      ink?.remove();
      found = next;
      located = [];
      await opener.load([...new Set(next.findings.mentions.map(({ entry }) => entry))]);
      ink = createInk(overlay.root, next.textMap.root, next.textMap);
      overlay.update(summaryOf(next));
      draw();
      await keepVisible();
      await locateNotes();
      return true;
    },
    reading: () => found && pageReadingOf(found, located),
    locateNotes,
    openPanel,
    closePanel() {
      overlay.update({ panel: undefined });
    },
    cards: opener,
    showPassage: (span) => flashPassage(found?.textMap, ink, span),
    startNote: notes.start,
    remove() {
      clear();
      opener.remove();
      notes.remove();
      overlay.remove();
    },
  };

  /** A page may take the overlay out or hide it; it is put back, and styled from the browser's side, where the page has no say. */
  async function keepVisible() {
    overlay.root.attach();
    if (overlay.root.isHidden()) await askAsPage('overlay.protect', {});
  }
}
