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

/** The text nodes that hold `[start, end)` of an element's text and nothing else. */
function splitOut(root: Element, start: number, end: number): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let from = 0;
  for (let node = walker.nextNode() as Text | null; node && from < end; node = walker.nextNode() as Text | null) {
    let text = node;
    const to = from + text.length;
    if (to > start) {
      if (to > end) text.splitText(end - from);
      if (from < start) text = text.splitText(start - from);
      nodes.push(text);
      walker.currentNode = text;
    }
    from = to;
  }
  return nodes;
}
