import type { Ink } from '../page/ink/ink';
import type { Mark } from '../page/ink/mark';
import { frameOf } from '../page/page-rects';

export interface MarkNews {
  /** The pointer rested on marks, or they were clicked or tapped: all those at that point, the smallest first. */
  opened(marks: readonly Mark[], how: 'hover' | 'press'): void;
  /** The pointer has been away from mark and card for a while. */
  left(): void;
}

export interface MarkWatch {
  /** Whether the pointer is over the open card, which keeps it open. */
  setOverCard(over: boolean): void;
  stop(): void;
}

/** Long enough not to open on the way across a line, short enough to feel like an answer. */
const openAfterMs = 150;
/** Time to move from words to card across the gap between them. */
const closeAfterMs = 350;

/**
 * Tells which mark the reader points at or taps in the document that shows the article, the page's own or a frame's. The boxes let the pointer through, so this looks up the point; it
 * listens in the extension's own world and neither stops nor changes an event: links and selection work as before.
 * Events made by scripts are not the reader's: with them a page could feel its way to every mark.
 */
export function watchMarks(shown: Document, page: Document, ink: () => Ink | undefined, news: MarkNews): MarkWatch {
  const window = shown.defaultView!;
  const stop = new AbortController();
  const quiet = { signal: stop.signal, passive: true, capture: true };
  let under: readonly Mark[] = [];
  let isOverCard = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const leaveSoon = () => wait(closeAfterMs, () => !isOverCard && under.length === 0 && news.left());
  const find = (x: number, y: number): readonly Mark[] => {
    const { left, top } = frameOf(shown, page)?.box ?? { left: 0, top: 0 };
    return (!isOverCard && ink()?.findAt(x + left, y + top)) || [];
  };
  const point = (x: number, y: number) => {
    const marks = find(x, y);
    if (marks.length === under.length && marks.every(({ id }, i) => id === under[i]!.id)) return;
    under = marks;
    if (marks.length > 0) wait(openAfterMs, () => under === marks && news.opened(marks, 'hover'));
    else leaveSoon();
  };
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, isTrusted, buttons }) => {
      // With a button down it selects words, and a card would open over them.
      if (pointerType === 'touch' || !isTrusted || buttons !== 0) return;
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => point(clientX, clientY));
    },
    quiet,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href);
      const isSelecting = !window.getSelection()?.isCollapsed;
      const marks = isLink || isSelecting ? [] : find(event.clientX, event.clientY);
      if (marks.length > 0) news.opened(marks, 'press');
    },
    quiet,
  );
  return {
    setOverCard(over) {
      isOverCard = over;
      if (!over) {
        under = [];
        leaveSoon();
      }
    },
    stop() {
      clearTimeout(timer);
      window.cancelAnimationFrame(frame);
      stop.abort();
    },
  };
}
