import type { Ink } from '../page/ink/ink';
import type { Mark } from '../page/ink/mark';

export interface MarkNews {
  /** The pointer rested on a mark, or it was clicked or tapped. */
  opened(markId: string, how: 'hover' | 'press'): void;
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
 * Tells which mark the reader points at or taps. The boxes let the pointer through, so this looks up the point; it
 * listens in the extension's own world and neither stops nor changes an event: links and selection work as before.
 * Events made by scripts are not the reader's: with them a page could feel its way to every mark.
 */
export function watchMarks(window: Window, ink: () => Ink | undefined, news: MarkNews): MarkWatch {
  const stop = new AbortController();
  const quiet = { signal: stop.signal, passive: true, capture: true };
  let under: Mark | undefined;
  let isOverCard = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const leaveSoon = () => wait(closeAfterMs, () => !isOverCard && !under && news.left());
  const point = (x: number, y: number) => {
    const mark = isOverCard ? undefined : ink()?.findAt(x, y);
    if (mark?.id === under?.id) return;
    under = mark;
    if (mark) wait(openAfterMs, () => under === mark && news.opened(mark.id, 'hover'));
    else leaveSoon();
  };
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, isTrusted }) => {
      if (pointerType === 'touch' || !isTrusted) return;
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
      const mark = isLink || isSelecting || isOverCard ? undefined : ink()?.findAt(event.clientX, event.clientY);
      if (mark) news.opened(mark.id, 'press');
    },
    quiet,
  );
  return {
    setOverCard(over) {
      isOverCard = over;
      if (!over) {
        under = undefined;
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
