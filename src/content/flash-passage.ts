import type { Span } from '../model/span';
import type { Ink } from '../page/ink/ink';
import type { TextMap } from '../page/text-map';

/** Scrolls a passage to the middle of the window; answers false where its words have left the page. */
export function scrollToPassage(textMap: TextMap, span: Span): boolean {
  const holder = textMap.rangeOf(span)?.startContainer.parentElement;
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return holder !== undefined && holder !== null;
}

/** Scrolls to a passage and marks it for a moment. */
export function flashPassage(textMap: TextMap | undefined, ink: Ink | undefined, span: Span): void {
  if (textMap && scrollToPassage(textMap, span)) ink?.flash(span);
}
