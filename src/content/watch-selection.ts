import type { Span } from '../model/span';
import { pageRectsOf } from '../page/page-rects';
import { findSelectedRange } from '../page/selected-range';
import type { TextMap } from '../page/text-map';

/** An article's text and the document that shows it. */
export interface ShownText {
  shown: Document;
  textMap: TextMap;
}

export interface SelectedWords {
  span: Span;
  /** Rectangle of the selection's last line in the page's window. */
  rect: DOMRect;
}

/** The words of the article selected right now; undefined where none of them are, or where the reader is typing. */
export function findSelectedWords({ shown, textMap }: ShownText, page: Document): SelectedWords | undefined {
  if (shown.activeElement?.matches('input,textarea,select,[contenteditable]')) return undefined;
  const range = findSelectedRange(shown, textMap.trees());
  const span = range && textMap.spanOf(range);
  if (!span || span.end === span.start) return undefined;
  const rect = textMap
    .rangesOf(span)
    .flatMap((range) => pageRectsOf(range, page))
    .findLast(({ width }) => width > 0);
  return rect && { span, rect };
}

/** Long enough for a selection made by keyboard, too, to be what the reader meant. */
const restMs = 250;
/** Where the end of a drag is never heard of: some pages keep it to themselves. */
const longestDragMs = 2_000;

export interface SelectionNews {
  /** The mouse was pressed in the document: what is selected is about to be something else. */
  pressed(): void;
  /** The selection has come to rest, and no mouse button holds it. */
  rested(): void;
}

/** Tells what happens to the selection in a document. Answers a function that stops watching. */
export function watchSelection(document: Document, isOurs: (event: Event) => boolean, news: SelectionNews): () => void {
  const stop = new AbortController();
  const quiet = { signal: stop.signal, passive: true, capture: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDragging = false;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(news.rested, isDragging ? longestDragMs : restMs);
  };
  const onPress = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.button !== 0 || isOurs(event)) return;
    isDragging = true;
    news.pressed();
  };
  const onRelease = () => {
    if (!isDragging) return;
    isDragging = false;
    settle();
  };
  document.addEventListener('selectionchange', settle, quiet);
  document.addEventListener('pointerdown', onPress, quiet);
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, onRelease, quiet);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
