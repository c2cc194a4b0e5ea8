import type { Target } from '../../../src/model/note';

/**
 * Ranges of notes on an unchanged page as Hypothesis' client makes them: each offset is looked for from the first text
 * node on, and the range's own text compared with the quote.
 */
export function findRangesLikeHypothesis(root: Node, targets: Target[]): (Range | undefined)[] {
  return targets.map(({ quote, position }) => {
    const range = document.createRange();
    range.setStart(...findBoundary(root, position!.start));
    range.setEnd(...findBoundary(root, position!.end));
    return range.toString() === quote!.exact ? range : undefined;
  });
}

function findBoundary(root: Node, offset: number): [node: Text, offset: number] {
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = iterator.nextNode() as Text | null; node; node = iterator.nextNode() as Text | null) {
    if (offset <= from + node.length) return [node, offset - from];
    from += node.length;
  }
  throw new RangeError(`no text at ${offset}`);
}
