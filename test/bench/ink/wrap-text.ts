import type { Span } from '../../../src/model/span';

/**
 * Marks a passage as Hypothesis' client describes it: the text nodes of the range are split at its ends, those that are
 * neighbours are put into an element of their own, which takes their place. `paragraph` holds the whole passage, at
 * `span` of its text.
 */
export function wrapText(paragraph: Element, { start, end }: Span): void {
  const nodes = splitOut(paragraph, start, end);
  const groups: Text[][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last?.at(-1)?.nextSibling === node) last.push(node);
    else groups.push([node]);
  }
  for (const group of groups) {
    if (group.every(({ data }) => /^\s*$/.test(data))) continue;
    const element = document.createElement('wrapped-highlight');
    element.className = 'wrapped-highlight';
    group[0]!.replaceWith(element);
    element.append(...group);
  }
}

/** Takes every such element out again. */
export function unwrapAll(root: Element): void {
  for (const element of [...root.querySelectorAll('wrapped-highlight')]) element.replaceWith(...element.childNodes);
}

/**
 * The text nodes that hold `[start, end)` of an element's text and nothing else. Every text node of the element is put to
 * the question, and each passage leaves a range and an iterator behind, which the browser then keeps in step with every
 * further split: this is what makes a thousand marks take so long.
 */
function splitOut(root: Element, start: number, end: number): Text[] {
  const range = findRange(root, start, end);
  const nodes: Text[] = [];
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let node = iterator.nextNode() as Text | null; node; node = iterator.nextNode() as Text | null) {
    if (range.comparePoint(node, 0) > 0 || range.comparePoint(node, node.length) < 0) continue;
    if (node === range.startContainer && range.startOffset > 0) {
      node.splitText(range.startOffset);
      continue;
    }
    if (node === range.endContainer && range.endOffset < node.length) node.splitText(range.endOffset);
    nodes.push(node);
  }
  return nodes;
}

function findRange(root: Element, start: number, end: number): Range {
  const range = document.createRange();
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = iterator.nextNode() as Text | null; node; node = iterator.nextNode() as Text | null) {
    const to = from + node.length;
    if (from <= start && start < to) range.setStart(node, start - from);
    if (from < end && end <= to) {
      range.setEnd(node, end - from);
      break;
    }
    from = to;
  }
  return range;
}
