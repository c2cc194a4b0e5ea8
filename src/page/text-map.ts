import { findFirst } from '../engine/find-first';
import type { Span } from '../model/span';
import { isBeforeBoundary } from './flat-order';
import { holderOf } from './holder-of';

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

  /** The one live range that shows these characters; undefined where there is none, or where it takes several. */
  rangeOf(span: Span): Range | undefined {
    const [range, ...more] = this.rangesOf(span);
    return more.length > 0 ? undefined : range;
  }

  /**
   * The live ranges that show these characters, in reading order: one, or where they lie in several shadow trees one for
   * each stretch in one tree. None where the characters are none, or where the page has since removed or rewritten a node
   * of theirs.
   */
  rangesOf(span: Span): Range[] {
    return this.stretchesOf(span).map((stretch) => {
      const range = stretch.startContainer.ownerDocument!.createRange();
      setRange(range, stretch);
      return range;
    });
  }

  /**
   * The ends of those ranges. To be preferred where there are many: a browser goes through all live ranges at every change
   * of the page, for as long as it keeps those that nobody needs any more.
   */
  stretchesOf(span: Span): StaticRangeInit[] {
    const first = this.#findFirst((segment) => segment.end > span.start);
    const last = this.#findFirst((segment) => segment.start >= span.end) - 1;
    const shown = this.#segments.slice(first, last + 1);
    if (!shown.every((segment) => this.#isCurrent(segment))) return [];
    const stretches: StaticRangeInit[] = [];
    let tree: Node | undefined;
    for (const { node, offset, start, end } of shown) {
      const root = node.getRootNode();
      const endOffset = offset + Math.min(span.end, end) - start;
      const stretch = stretches.at(-1);
      if (stretch && root === tree) Object.assign(stretch, { endContainer: node, endOffset });
      else {
        const startOffset = offset + Math.max(span.start - start, 0);
        stretches.push({ startContainer: node, startOffset, endContainer: node, endOffset });
      }
      tree = root;
    }
    return stretches;
  }

  /** The trees that hold the article: documents and shadow roots, each once. */
  trees(): Set<Node> {
    return new Set(this.#segments.map(({ node }) => node.getRootNode()));
  }

  /** The elements that hold the first and the last of these characters, one where it is the same, whatever has become of them since. */
  holdersOf(span: Span): Element[] {
    const first = this.#segments[this.#findFirst((segment) => segment.end > span.start)];
    const last = this.#segments[this.#findFirst((segment) => segment.start >= span.end) - 1];
    const [holder, other] = [first && holderOf(first.node), last && holderOf(last.node)];
    if (!holder || !other || holder === other) return holder ? [holder] : other ? [other] : [];
    return [holder, other];
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

/** Makes a range cover a stretch. */
export function setRange(range: Range, stretch: StaticRangeInit): void {
  range.setStart(stretch.startContainer, stretch.startOffset);
  range.setEnd(stretch.endContainer, stretch.endOffset);
}

const endsBefore = (segment: Segment, container: Node, offset: number): boolean =>
  segment.node === container
    ? segment.offset + (segment.end - segment.start) <= offset
    : isBeforeBoundary(segment.node, container, offset);

const beginsBefore = (segment: Segment, container: Node, offset: number): boolean =>
  segment.node === container ? segment.offset < offset : isBeforeBoundary(segment.node, container, offset);
