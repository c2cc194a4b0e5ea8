import { readText } from './read-text';

/** A page that says less may show its article in a frame; on others looking for one is not worth the time. */
const fewCharacters = 1_500;
/** Of the window's area: what is smaller is an advertisement or a player. */
const smallestShare = 0.25;

/**
 * The document that says what the page shows: its own, or where that says little, the one in its largest frame of the same
 * origin that says more. A frame of another origin is another page, and never read.
 */
export function findShownDocument(page: Document): Document {
  const frames = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  if (frames.length === 0 || readText(page).text.length >= fewCharacters) return page;
  let shown = page;
  let most = fewCharacters;
  for (const frame of frames) {
    const inner = frame.contentDocument;
    const length = inner && isLarge(frame) ? readText(inner).text.length : 0;
    if (inner && length > most) [shown, most] = [inner, length];
  }
  return shown;
}

function isLarge(frame: Element): boolean {
  const window = frame.ownerDocument.defaultView;
  const { width, height } = frame.getBoundingClientRect();
  return window !== null && width * height > smallestShare * window.innerWidth * window.innerHeight;
}
