import type { Span } from '../model/span';
import { findSelectedRange } from '../page/selected-range';
import type { TextMap } from '../page/text-map';

export interface SelectedWords {
  span: Span;
  /** Client rectangle of the selection's last line. */
  rect: DOMRect;
}

/** The words of the article selected right now; undefined where none of them are, or where the reader is typing. */
export function findSelectedWords(document: Document, textMap: TextMap): SelectedWords | undefined {
  if (document.activeElement?.matches('input,textarea,select,[contenteditable]')) return undefined;
  const range = findSelectedRange(document, textMap.trees());
  const span = range && textMap.spanOf(range);
  if (!span || span.end === span.start) return undefined;
  const rect = textMap
    .rangesOf(span)
    .flatMap((shown) => [...shown.getClientRects()])
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
