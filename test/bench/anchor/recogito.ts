import { reviveTarget } from '@recogito/text-annotator';
import type { Span } from '../../../src/model/span';
import { asOwn, type Matcher } from './matchers';

/** It keeps quote and offsets, and goes by the offsets alone: where a text has shifted it marks other words. */
export const recogito: Matcher = {
  name: '@recogito/text-annotator',
  locate: (_page, targets, root) => {
    const starts = findStarts(root!);
    return targets.map(({ quote, position }) => {
      const { start, end } = position!;
      const selector = [{ quote: quote!.exact, start, end, range: document.createRange() }];
      const [revived] = reviveTarget({ annotation: '', selector }, root as HTMLElement).selector;
      return asOwn(spanOf(revived!.range, starts));
    });
  },
};

/** The offset at which each text node begins. */
function findStarts(root: Node): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let offset = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, offset);
    offset += (node as Text).length;
  }
  return starts;
}

function spanOf(range: Range, starts: Map<Node, number>): Span | undefined {
  const start = starts.get(range.startContainer);
  const end = starts.get(range.endContainer);
  if (range.collapsed || start === undefined || end === undefined) return undefined;
  return { start: start + range.startOffset, end: end + range.endOffset };
}
