import { askAsPage } from '../bridge/ask-as-page';
import type { Card } from '../model/card';
import type { Ink } from '../page/ink/ink';
import type { FoundReading } from './find-reading';
import { scrollToPassage } from './flash-passage';
import { labelOf, mentionIndexOf, mentionMarkId, noteIdOf } from './marks';
import type { Overlay } from './overlay';
import { type MarkNews, watchMarks } from './watch-marks';

interface OpenerParts {
  overlay: Overlay;
  ink: () => Ink | undefined;
  found: () => FoundReading | undefined;
  cards: Map<string, Card>;
  /** The reader pressed the passage of notes of theirs, that of the shortest first. */
  openNotes: (ids: readonly string[]) => void;
  onError: (error: unknown) => void;
}

export interface CardOpener {
  /** Fetches the cards of these entries, so that opening one later is instant. */
  load(ids: readonly string[]): Promise<void>;
  /** Opens the card of an entry where the open card stands. */
  showCard(id: string): Promise<void>;
  /** Scrolls to an entry's first mention and opens its card. */
  showEntry(id: string): void;
  /** Moves focus to the next or previous mention and opens its card. */
  step(by: 1 | -1): void;
  hoverCard(over: boolean): void;
  close(): void;
  /** Watches the pointer in the document that shows the article. */
  follow(shown: Document): void;
  remove(): void;
}

/** The widest window in which the card is a sheet, in CSS pixels, and how much of its height the sheet leaves: as in overlay.css. */
export const sheetWidth = 480;
const aboveSheet = 0.44;

/** Opens and closes the card of the mention that the reader points at, taps, focuses or steps to. */
export function createCardOpener({ overlay, ink, found, cards, openNotes, onError }: OpenerParts): CardOpener {
  const window = overlay.root.inkLayer.ownerDocument.defaultView!;
  const { document } = window;
  let index = -1;
  let isPinned = false;
  let focusBefore: HTMLElement | undefined;

  const load = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length === 0) return;
    for (const card of await askAsPage('cards.read', { ids: missing })) cards.set(card.entry.id, card);
  };
  /** In a narrow window the card is a sheet at its foot: the words it explains are brought above it. */
  const bringAboveSheet = (at: number) => {
    const words = ink()?.findRect(mentionMarkId(at));
    if (!words || window.innerWidth > sheetWidth || words.bottom < window.innerHeight * aboveSheet) return words;
    window.scrollBy({ top: words.top - window.innerHeight * (aboveSheet / 2), behavior: 'instant' });
    ink()?.refresh();
    return ink()?.findRect(mentionMarkId(at));
  };
  const open = (at: number, pin: boolean) => {
    const mention = found()?.findings.mentions[at];
    const card = mention && cards.get(mention.entry);
    const words = pin ? bringAboveSheet(at) : ink()?.findRect(mentionMarkId(at));
    if (!card || !words) return;
    index = at;
    isPinned = pin;
    overlay.update({ card: { card, words }, mention: { label: labelOf(mention, card), words } });
  };
  const close = () => {
    if (!overlay.state().card) return;
    const hadFocus = overlay.root.isFocused('.card-popup *');
    overlay.update({ card: undefined });
    isPinned = false;
    marks.setOverCard(false);
    if (focusBefore) focusBefore.focus({ preventScroll: true });
    else if (hadFocus) overlay.focusMention();
    focusBefore = undefined;
  };
  const goTo = (at: number) => {
    const article = found();
    const mention = article?.findings.mentions[at];
    if (!article || !mention || !scrollToPassage(article.textMap, mention)) return;
    const active = document.activeElement;
    const isOnPage = active instanceof HTMLElement && active !== document.body && !overlay.root.isFocused('*');
    if (isOnPage) focusBefore ??= active;
    ink()?.refresh();
    open(at, true);
    ink()?.outline(mentionMarkId(at));
    overlay.focusMention();
  };
  const step = (by: 1 | -1) => {
    const total = found()?.findings.mentions.length ?? 0;
    if (total > 0) goTo((index + by + total) % total);
  };

  const news: MarkNews = {
    opened(marks, how) {
      const notes = marks.flatMap(({ id }) => noteIdOf(id) ?? []);
      // Pressed, the smallest mark decides, and a note of just the words of a mention before that mention.
      if (how === 'press' && marks[0] && noteIdOf(marks[0].id) !== undefined) return openNotes(notes);
      const at = marks.map(({ id }) => mentionIndexOf(id)).find((index) => index !== undefined);
      if (at !== undefined && !(isPinned && how === 'hover')) open(at, how !== 'hover');
    },
    left: () => !isPinned && close(),
  };
  let marks = watchMarks(document, document, ink, news);
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'Escape' && overlay.state().card) {
      event.stopImmediatePropagation();
      event.preventDefault();
      close();
    } else if (isArrow && overlay.root.isFocused('.mention-focus')) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const onPress = (event: Event) => {
    if (event.isTrusted && isPinned && !overlay.root.holds(event)) close();
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', onPress, true);

  return {
    load,
    step,
    close,
    async showCard(id) {
      await load([id]);
      const card = cards.get(id);
      const open = overlay.state().card;
      isPinned = true;
      if (card && open) overlay.update({ card: { ...open, card } });
    },
    showEntry(id) {
      const at = found()?.findings.mentions.findIndex(({ entry }) => entry === id) ?? -1;
      if (at >= 0) goTo(at);
      else load([id]).catch(onError);
    },
    hoverCard: (over) => marks.setOverCard(over),
    follow(shown) {
      marks.stop();
      marks = watchMarks(shown, document, ink, news);
    },
    remove() {
      marks.stop();
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPress, true);
    },
  };
}
