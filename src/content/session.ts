import { askAsPage } from '../bridge/ask-as-page';
import type { Card } from '../model/card';
import type { LocatedNote, PageReading } from '../model/page-reading';
import type { CategoryLook } from '../model/category';
import type { Theme } from '../model/settings';
import type { Span } from '../model/span';
import { createInk, type Ink } from '../page/ink/ink';
import { isAtAddress } from './address-of';
import { findArticleElement } from './article-element';
import { type CardOpener, createCardOpener, sheetWidth } from './card-opener';
import { pageReadingOf, summaryOf } from './describe-reading';
import type { FoundReading } from './find-reading';
import { flashPassage } from './flash-passage';
import { createNoteFollower, type NoteFollower } from './follow-notes';
import { guardOverlay } from './guard-overlay';
import { locateNotes, readTargets } from './locate-notes';
import { marksOf } from './marks';
import { createNoteStarter } from './note-starter';
import { createOverlay } from './overlay';
import { createPanelFrame, type PanelFrame } from './panel-frame';
import { createPassageSelector, type PassageSelector } from './passage-selector';
import { createSayings, type SayingsView } from './sayings';

/** As many as there are digits to choose them by. */
const mostInBar = 9;

/** How the reader wants it all to look. */
interface Look {
  theme: Theme;
  categories: readonly CategoryLook[];
}

export interface Session {
  /** Shows a reading in place of the one before. */
  show(found: FoundReading): Promise<void>;
  /** Shows nothing and takes the overlay out of the page. */
  clear(): Promise<void>;
  /** Puts the overlay back where the page has taken it out or hides it. */
  keepVisible(): Promise<void>;
  /** What was found; undefined while there is nothing to show. */
  reading(): PageReading | undefined;
  sayings: SayingsView;
  locateNotes(): Promise<void>;
  setLook(look: Look): void;
  panel: PanelFrame;
  cards: Pick<CardOpener, 'step' | 'showEntry'>;
  showPassage(span: Span): void;
  followNotes: NoteFollower['follow'];
  startNote(isOnWhole?: boolean): Promise<boolean>;
  passage: PassageSelector;
  remove(): void;
}

/** What shows readings in this page. Nothing is inserted before there is one. */
export function createSession(document: Document, look: Look, onError: (error: unknown) => void): Session {
  let isRemoved = false;
  const cards = new Map<string, Card>();
  let found: FoundReading | undefined;
  let located: LocatedNote[] = [];
  let ink: Ink | undefined;

  let { categories } = look;
  const inBar = () => categories.slice(0, mostInBar);
  const overlay = createOverlay(document, look.theme, inBar(), {
    openPanel: () => openPanel(),
    closeCard: () => opener.close(),
    showRelated: (id) => opener.showCard(id).catch(onError),
    hoverCard: (over) => opener.hoverCard(over),
    leaveMention: () => ink?.outline(undefined),
    startNote: () => notes.startSelected().catch(onError),
    markSelected: (place) => notes.markSelected(place).catch(onError),
    undoMark: () => notes.undoMark().catch(onError),
    closeBar: () => notes.closeBar(),
  });
  const panel = createPanelFrame(() => overlay, onError);
  const opener = createCardOpener({
    ...{ overlay, cards, onError },
    ink: () => ink,
    found: () => found,
    openNotes: (ids) => panel.openAt(ids),
  });
  const notes = createNoteStarter({
    ...{ document, overlay, onError },
    found: () => found,
    categories: inBar,
    openPanel: () => openPanel(),
  });
  const passage = createPassageSelector({
    page: document,
    found: () => found,
    startNote: notes.startOn,
    mark: notes.mark,
    changed(isSelecting) {
      if (isSelecting !== overlay.state().isSelecting) announce().catch(onError);
      overlay.update({ isSelecting });
      draw();
    },
  });

  const sayings = createSayings({ cards, found: () => found, startNote: notes.startOn, redraw: () => draw() });

  const follower = createNoteFollower(
    () => ink,
    (id) => askAsPage('note.near', { id }).catch(onError),
  );

  /** In a narrow window the panel covers the page: what is to be shown there would not be seen. */
  const makeRoom = () => {
    if (overlay.state().panel && innerWidth <= sheetWidth) panel.close();
  };
  const openPanel = () => {
    opener.close();
    panel.open();
  };
  const draw = () => {
    if (found)
      ink?.set([...passage.marks(), ...sayings.marks(), ...marksOf(found.findings.mentions, located, categories)]);
  };
  const announce = async () => {
    const { outcome, explained } = overlay.state();
    await askAsPage('reading.announce', { outcome, explained });
  };
  const locate = async () => {
    const reading = found;
    if (!reading) return;
    // Where the page moved on meanwhile, its own turn will come.
    const isWanted = () => !isRemoved && found === reading && isAtAddress(reading, document);
    const targets = await readTargets(reading.article);
    const next = await locateNotes(reading.article, targets, isWanted);
    if (!next || !isWanted()) return;
    located = next;
    overlay.update({ notes: targets.length });
    draw();
    await announce();
  };
  const show = async (next: FoundReading) => {
    ink?.remove();
    notes.closeBar(); // The words it stands beside were read in what was shown before.
    found = next;
    located = [];
    await opener.load([...new Set(next.findings.mentions.map(({ entry }) => entry))]);
    if (isRemoved) return; // The reader paused the site meanwhile.
    await keepVisible();
    if (isRemoved) return;
    notes.follow(next.shown);
    opener.follow(next.shown);
    ink = createInk(
      overlay.root,
      findArticleElement(next, next.shown),
      next.textMap,
      next.article.blocks,
      follower.moved,
    );
    overlay.update(summaryOf(next));
    draw();
    await locate();
  };
  const clear = () => {
    ink?.remove();
    ink = undefined;
    found = undefined;
    located = [];
    opener.close();
    notes.closeBar();
    overlay.update({ outcome: 'silent', explained: 0, notes: 0, isSelecting: false, panel: undefined });
    overlay.root.remove();
  };
  /** A page may take the overlay out or hide it: it is put back, and styled from the browser's side, where the page has no say. */
  const keepVisible = async () => {
    const { panel } = overlay.state();
    // A frame that was out of the page comes back empty.
    if (overlay.root.attach() && panel) {
      overlay.update({ panel: undefined });
      overlay.update({ panel });
    }
    if (overlay.root.isHidden()) await askAsPage('overlay.protect', {});
  };

  const stopGuarding = guardOverlay({
    document,
    overlay,
    restore: async () => {
      if (found) await keepVisible();
    },
    giveUp: () => panel.detach(),
    onError,
  });

  return {
    show,
    async clear() {
      clear();
      await announce();
    },
    keepVisible,
    reading: () => found && pageReadingOf(found, located, passage.view()),
    sayings,
    locateNotes: locate,
    setLook(next) {
      categories = next.categories;
      overlay.setTheme(next.theme);
      overlay.update({ categories: inBar() });
      draw();
    },
    panel,
    cards: {
      step: opener.step,
      showEntry(id) {
        makeRoom();
        opener.showEntry(id);
      },
    },
    followNotes: follower.follow,
    showPassage(span) {
      makeRoom();
      flashPassage(found?.textMap, ink, span);
    },
    startNote: notes.start,
    passage,
    remove() {
      isRemoved = true;
      clear();
      stopGuarding();
      opener.remove();
      notes.remove();
    },
  };
}
