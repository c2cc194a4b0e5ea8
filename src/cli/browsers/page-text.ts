import type { Box, Point, Tab } from './browser';

/**
 * An expression that gives the boxes (`Box[]`) of the first occurrence of the text in the document, scrolled into view. A space
 * stands for any white space.
 */
export function boxesExpression(text: string): string {
  return `(${findBoxes})(${JSON.stringify(text)})`;
}

/** Runs in the page, so it may use nothing from outside itself. */
function findBoxes(text: string): Box[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const words = text.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(nodes.map((node) => node.data).join(''));
  if (!found) throw new Error(`the page does not hold "${text}"`);
  const start = found.index;
  const last = start + found[0].length;
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const end = offset + node.length;
    if (offset <= start && start < end) range.setStart(node, start - offset);
    if (offset < last && last <= end) range.setEnd(node, last - offset);
    offset = end;
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** Drags the mouse from the text's first letter to its last; throws unless just that is then selected. */
export async function dragOver(
  tab: Pick<Tab, 'boxesOf' | 'evaluate'>,
  text: string,
  drag: (from: Point, to: Point) => Promise<void>,
): Promise<void> {
  // A drag that begins inside an old selection would move that text instead.
  await tab.evaluate('getSelection().removeAllRanges()');
  const boxes = await tab.boxesOf(text);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) throw new Error(`"${text}" is in the page but not displayed`);
  await drag(
    { x: first.x + 0.5, y: first.y + first.height / 2 },
    { x: last.x + last.width - 0.5, y: last.y + last.height / 2 },
  );
  const selected = await tab.evaluate<string>('getSelection().toString()');
  if (selected.replace(/\s+/g, ' ') !== text) throw new Error(`dragged over "${text}", selected "${selected}"`);
}
