import type { Block } from '../model/article';

/** How far up a list item or quotation may be: farther up it is the page's layout, not the text's form. */
const reach = 4;

/** The kind of the text in a block-level element, from the element and its nearest ancestors. */
export function kindOf(container: Element): Pick<Block, 'kind' | 'level'> {
  let element: Element | null = container;
  for (let steps = 0; element && steps < reach; steps++, element = element.parentElement) {
    const name = element.localName.toLowerCase();
    if (/^h[1-6]$/.test(name) && isHeading(element)) return { kind: 'heading', level: Number(name.charAt(1)) };
    if (name === 'pre') return { kind: 'preformatted' };
    if (name === 'figcaption' || name === 'caption') return { kind: 'caption' };
    if (name === 'li' || name === 'dd' || name === 'dt') return { kind: 'list-item' };
    if (name === 'blockquote') return { kind: 'quote' };
    if (/^t[dh]$/.test(name) && element === container && !isLayout(element)) return { kind: 'cell' };
  }
  return { kind: container.closest('pre') ? 'preformatted' : 'paragraph' };
}

/** A heading that was never closed holds the rest of the page. */
const isHeading = (element: Element): boolean => (element.textContent?.length ?? 0) < 500;

/** Tables were once used to put columns on a page: such a cell holds several lines, not one value. */
const isLayout = (cell: Element): boolean => cell.querySelector('br ~ br, p, div, pre, table') !== null;
