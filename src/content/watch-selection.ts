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

/** Calls `onChange` when the selection has come to rest. Answers a function that stops watching. */
export function watchSelection(document: Document, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 250);
  };
  document.addEventListener('selectionchange', settle);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', settle);
  };
}
