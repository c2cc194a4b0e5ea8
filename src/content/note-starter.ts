import { askAsPage } from '../bridge/ask-as-page';
import type { Article } from '../model/article';
import { longestText, mostBlocks } from '../model/article-limits';
import type { CategoryId, CategoryLook } from '../model/category';
import type { Target } from '../model/note';
import type { Span } from '../model/span';
import { createDigitKeys } from './digit-keys';
import type { FoundReading } from './find-reading';
import type { Overlay } from './overlay';
import { requirePart } from './parts';
import { findSelectedWords, type SelectedWords, watchSelection } from './watch-selection';

/** How long the bar says that a note was saved and offers to undo it; the panel and the library do for longer. */
const undoableMs = 12_000;

/** Beyond this the worker takes no text: a note is made all the same, and no text kept with it. */
const isTooLong = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean =>
  text.length > longestText || blocks.length > mostBlocks;

interface StarterParts {
  document: Document;
  overlay: Overlay;
  found: () => FoundReading | undefined;
  /** The categories that have a place in the bar. */
  categories: () => readonly CategoryLook[];
  openPanel: () => void;
  onError: (error: unknown) => void;
}

export interface NoteStarter {
  /** Opens a draft on the words selected, or on the whole article. Answers whether there is an article to note on. */
  start(isOnWhole?: boolean): Promise<boolean>;
  /** Opens a draft on the words that the bar stands beside, though a touch on it may have taken the selection away. */
  startSelected(): Promise<void>;
  /** Opens a draft on a passage, with more to keep in its target. */
  startOn(span: Span | undefined, more?: Partial<Target>): Promise<boolean>;
  /** Keeps a note without text on a passage, in a category. Answers what undoes it. */
  mark(span: Span, category: CategoryId): Promise<string | undefined>;
  /** The same on the words that the bar stands beside, by the category's place in the bar. */
  markSelected(place: number): Promise<void>;
  undoMark(): Promise<void>;
  closeBar(): void;
  /** Watches what is selected in the document that shows the article. */
  follow(shown: Document): void;
  remove(): void;
}

/**
 * Offers a note on words selected in the article. A draft goes to the worker at once and is written on in the panel; a
 * category chosen is a note at once, and may be all there is to say.
 */
export function createNoteStarter(parts: StarterParts): NoteStarter {
  const { document, overlay, found, categories, openPanel, onError } = parts;
  let words: SelectedWords | undefined;
  let marked: string | undefined;
  let isMarking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: SelectedWords | undefined, isMarked = false) => {
    clearTimeout(timer);
    words = next;
    if (!isMarked) marked = undefined;
    overlay.update({ selection: next && { beside: next.rect, isMarked } });
    const reading = found();
    const [range] = next && !isMarked && reading ? reading.textMap.rangesOf(next.span) : [];
    if (range && reading) digits.await(range.startContainer, reading.shown.defaultView!);
    else digits.stop();
  };
  const closeBar = () => show(undefined);
  let stop = () => {};
  const look = () => {
    const reading = found();
    const next = reading && findSelectedWords(reading, document);
    // What was marked is no longer selected, and the bar says so a while longer.
    if (next || (words && !marked)) show(next);
  };
  const describe = async (span: Span | undefined, more: Partial<Target> = {}) => {
    const article = found()?.article;
    if (!article) return undefined;
    const { describeTarget } = await requirePart('notes');
    const target: Target = { ...(span && describeTarget(article, span.start, span.end)), ...more };
    const { url: _, ...whole } = article;
    return { target, article: isTooLong(whole) ? { ...whole, text: '', blocks: [] } : whole };
  };
  const startOn = async (span: Span | undefined, more?: Partial<Target>) => {
    const draft = await describe(span, more);
    if (!draft) return false;
    await askAsPage('draft.open', draft);
    closeBar();
    openPanel();
    return true;
  };
  const mark = async (span: Span, category: CategoryId) => {
    const draft = await describe(span);
    return draft && (await askAsPage('note.mark', { ...draft, category })).action;
  };
  const markSelected = async (place: number) => {
    const category = categories()[place];
    const on = words;
    // Pressed twice in a hurry, it is still one note.
    if (!on || !category || marked || isMarking) return;
    isMarking = true;
    const action = await mark(on.span, category.id).finally(() => {
      isMarking = false;
    });
    // A reader who has gone on meanwhile keeps what they have selected.
    const isElsewhere = words && (words.span.start !== on.span.start || words.span.end !== on.span.end);
    if (!action || isElsewhere) return;
    marked = action;
    found()?.shown.getSelection()?.removeAllRanges();
    show(on, true);
    timer = setTimeout(closeBar, undoableMs);
  };
  const digits = createDigitKeys({
    choose(place) {
      if (!categories()[place]) return false;
      markSelected(place).catch(onError);
      return true;
    },
    isOurs: overlay.root.holds,
    leave: closeBar,
  });
  return {
    async start(isOnWhole = false) {
      const reading = isOnWhole ? undefined : found();
      return startOn(reading && findSelectedWords(reading, document)?.span);
    },
    async startSelected() {
      if (words) await startOn(words.span);
    },
    startOn,
    mark,
    markSelected,
    async undoMark() {
      const action = marked;
      closeBar();
      if (action) await askAsPage('mark.undo', { action });
    },
    closeBar,
    follow(shown) {
      stop();
      stop = watchSelection(shown, overlay.root.holds, {
        rested: look,
        // The bar stood beside other words: pressed now, it would be about those.
        pressed: () => words && !marked && closeBar(),
      });
    },
    remove() {
      clearTimeout(timer);
      digits.stop();
      stop();
    },
  };
}
