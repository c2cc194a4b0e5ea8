import type { CategoryId } from '../model/category';
import type { PassageMove, PassageView } from '../model/passage';
import type { Span } from '../model/span';
import { type Passage, passageOn, spanOf } from '../engine/passage/move-passage';
import type { Mark } from '../page/ink/mark';
import { pageRectOf } from '../page/page-rects';
import type { TextMap } from '../page/text-map';
import type { FoundReading } from './find-reading';
import { requirePart } from './parts';
import { findSelectedWords } from './watch-selection';

interface SelectorParts {
  page: Document;
  found: () => FoundReading | undefined;
  startNote(span: Span): Promise<boolean>;
  mark(span: Span, category: CategoryId): Promise<string | undefined>;
  /** The passage has changed: its mark must, and whoever shows it. */
  changed(isSelecting: boolean): void;
}

export interface PassageSelector {
  /** Begins at the words selected, or at the first paragraph in the window. Answers whether there is an article. */
  begin(): boolean;
  move(move: PassageMove): Promise<PassageView | undefined>;
  /** Opens a draft on the passage and ends. */
  note(): Promise<boolean>;
  /** Keeps the passage in a category, and stays. */
  mark(category: CategoryId): Promise<string | undefined>;
  leave(): void;
  /** The passage while there is one. */
  view(): PassageView | undefined;
  marks(): Mark[];
}

/** Selecting without a mouse: a passage that moves by paragraph, sentence and word. The keys are pressed in the panel. */
export function createPassageSelector({ page, found, startNote, mark, changed }: SelectorParts): PassageSelector {
  let on: { reading: FoundReading; passage: Passage } | undefined;

  /** What was read may have been read anew since: then there is no passage any more. */
  const current = () => (on?.reading === found() ? on : undefined);
  const leave = () => {
    if (!on) return;
    on = undefined;
    changed(false);
  };
  const view = (): PassageView | undefined => {
    const at = current();
    if (!at) return undefined;
    const { article, textMap } = at.reading;
    const { start, end } = spanOf(at.passage);
    const holder = textMap.rangesOf({ start, end })[0]?.startContainer.parentElement;
    return {
      text: article.text.slice(start, end),
      paragraph: article.blocks.findLastIndex((block) => block.start <= start) + 1,
      paragraphs: article.blocks.length,
      isRightToLeft: holder ? getComputedStyle(holder).direction === 'rtl' : false,
    };
  };
  return {
    begin() {
      const reading = found();
      if (!reading) return false;
      const { article, textMap, shown } = reading;
      const selected = findSelectedWords(reading, page)?.span;
      const start = selected ?? article.blocks.find((block) => isInWindow(textMap, block, page));
      on = { reading, passage: passageOn(start ?? article.blocks[0]!) };
      shown.getSelection()?.removeAllRanges();
      scrollToSee(textMap, spanOf(on.passage), page);
      changed(true);
      return true;
    },
    async move({ unit, step, isExtending }) {
      const { splitText, stepPassage, extendPassage } = await requirePart('notes');
      const at = current();
      if (!at) return undefined;
      const units = splitText(at.reading.article, unit);
      const passage = (isExtending ? extendPassage : stepPassage)(at.passage, units, step);
      on = { ...at, passage };
      const edge = isExtending ? { start: Math.max(0, passage.edge - 1), end: passage.edge } : spanOf(passage);
      scrollToSee(at.reading.textMap, edge, page);
      changed(true);
      return view();
    },
    async note() {
      const at = current();
      leave();
      return at ? startNote(spanOf(at.passage)) : false;
    },
    async mark(category) {
      const at = current();
      return at && mark(spanOf(at.passage), category);
    },
    leave,
    view,
    marks() {
      const at = current();
      return at ? [{ id: 'passage', span: spanOf(at.passage), look: 'passage' }] : [];
    },
  };
}

function rectOf(textMap: TextMap, span: Span, page: Document): DOMRect | undefined {
  const [range] = textMap.rangesOf(span);
  return range && pageRectOf(range, page);
}

function isInWindow(textMap: TextMap, span: Span, page: Document): boolean {
  const rect = rectOf(textMap, span, page);
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight && rect.height > 0;
}

/** The keys' sheet lies over the lower part of the window: words are brought above it, and not moved while they are. */
function scrollToSee(textMap: TextMap, span: Span, page: Document): void {
  const rect = rectOf(textMap, span, page);
  if (rect && rect.top > 8 && Math.min(rect.bottom, rect.top + 120) < innerHeight / 2) return;
  const holder = textMap.rangesOf(span)[0]?.startContainer.parentElement;
  // First for whatever scrolls inside the page, then for the window.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = rectOf(textMap, span, page);
  if (now) scrollBy({ top: now.top - innerHeight / 6, behavior: 'instant' });
}
