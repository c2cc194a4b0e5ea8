import type { Span } from '../model/span';
import type { TextMap } from '../page/text-map';

export interface SelectedWords {
  span: Span;
  /** Client rectangle of the selection's last line. */
  rect: DOMRect;
}

/** The words of the article selected right now; undefined where none of them are, or where the reader is typing. */
export function findSelectedWords(document: Document, textMap: TextMap): SelectedWords | undefined {
  const selection = document.getSelection();
  const isTyping = document.activeElement?.matches('input,textarea,select,[contenteditable]');
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || isTyping) return undefined;
  const range = selection.getRangeAt(0);
  const span = textMap.spanOf(range);
  const rect = [...range.getClientRects()].at(-1);
  return span && span.end > span.start && rect ? { span, rect } : undefined;
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
