import type { Span } from '../model/span';
import { isBeforeBoundary } from './flat-order';

/** A stretch of the article's text that is one stretch of one live text node. */
export interface Segment {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  node: Text;
  /** Where in `node` the stretch begins. */
  offset: number;
}

/**
 * The live DOM and `Article.text`, each found from the other. Line breaks between blocks stand for no character of the
 * page: a span that begins or ends at one comes back without it.
 */
export class TextMap {
  readonly #text: string;
  readonly #segments: Segment[];

  /** `segments` in reading order, none empty. */
  constructor(text: string, segments: Segment[]) {
    this.#text = text;
    this.#segments = segments;
  }

  /**
   * The live range that shows these characters; undefined where they are none, where the page has since removed or
   * rewritten a node of theirs, or where they lie in different shadow trees.
   */
  rangeOf(span: Span): Range | undefined {
    const first = this.#findFirst((segment) => segment.end > span.start);
    const last = this.#findFirst((segment) => segment.start >= span.end) - 1;
    const from = this.#segments[first];
    const to = this.#segments[last];
    if (!from || !to || first > last) return undefined;
    for (let i = first; i <= last; i++) if (!this.#isCurrent(this.#segments[i]!)) return undefined;
    if (from.node.getRootNode() !== to.node.getRootNode()) return undefined;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset + Math.max(span.start - from.start, 0));
    range.setEnd(to.node, to.offset + Math.min(span.end, to.end) - to.start);
    return range;
  }

  /** The characters of the article that a selection covers, clipped to the article; undefined where it covers none. */
  spanOf(range: Range | StaticRange): Span | undefined {
    const live = this.#segments.filter((segment) => segment.node.isConnected);
    const first = live[findFirst(live, (segment) => !endsBefore(segment, range.startContainer, range.startOffset))];
    const last = live[findFirst(live, (segment) => !beginsBefore(segment, range.endContainer, range.endOffset)) - 1];
    if (!first || !last) return undefined;
    const start =
      first.node === range.startContainer ? first.start + Math.max(range.startOffset - first.offset, 0) : first.start;
    const end =
      last.node === range.endContainer ? Math.min(last.start + range.endOffset - last.offset, last.end) : last.end;
    return start < end ? { start, end } : undefined;
  }

  #findFirst(test: (segment: Segment) => boolean): number {
    return findFirst(this.#segments, test);
  }

  #isCurrent(segment: Segment): boolean {
    if (!segment.node.isConnected) return false;
    const length = segment.end - segment.start;
    const now = segment.node.data.slice(segment.offset, segment.offset + length);
    const then = this.#text.slice(segment.start, segment.end);
    return now === then || now.replace(/\s/g, ' ') === then.replace(/\s/g, ' ');
  }
}

/** Index of the first item for which the test holds, if it holds for all after it too; the length if for none. */
function findFirst<T>(items: T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const endsBefore = (segment: Segment, container: Node, offset: number): boolean =>
  segment.node === container
    ? segment.offset + (segment.end - segment.start) <= offset
    : isBeforeBoundary(segment.node, container, offset);

const beginsBefore = (segment: Segment, container: Node, offset: number): boolean =>
  segment.node === container ? segment.offset < offset : isBeforeBoundary(segment.node, container, offset);
