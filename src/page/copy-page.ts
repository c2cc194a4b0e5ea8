import { isHidden, isUnread } from './hidden';
import { createInertDocument, findPageRoot } from './page-root';

/** A stretch of text of the page: one text node in the copy, the live text nodes it came from in order. */
export interface TextToken {
  kind: 'text';
  copy: Text;
  nodes: Text[];
  /** True inside a link. */
  linked: boolean;
}

/** What a page shows, in reading order. An `edge` says which block-level element the following text stands in. */
export type Token = TextToken | { kind: 'break' } | { kind: 'edge'; container: Element };

export interface PageCopy {
  document: Document;
  tokens: Token[];
}

/** Beyond what any HTML parser builds (Chromium and Firefox stop at 512 levels), so only a script makes such a page. */
const maxDepth = 600;

/** What Readability asks elements about. No `style`: an inline style in a copy can trip the page's CSP, which reports it. */
const kept = new Set(
  'class id role rel itemprop href src srcset alt summary colspan rowspan dir aria-modal'.split(' '),
);

/** Elements whose inside is a fallback or a control, never article text; they count for Readability's scores. */
const hollow = new Set(
  'iframe object embed video audio canvas svg select textarea button input img picture'.split(' '),
);

const inline = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math nobr output picture q
  rp rt ruby s samp slot small span strike strong sub sup svg time tt u var video wbr button input select
  audio iframe object embed canvas meter progress`.split(/\s+/),
);

/**
 * A copy of what the page shows, in a document of its own that loads and runs nothing, and the way back from each of
 * its text nodes to the live ones. Open shadow roots are flattened as the browser does; comments, scripts and hidden
 * elements are left out; neighbouring text nodes become one. The live page is only read.
 */
export function copyPage(live: Document, title: string): PageCopy {
  const copy = createInertDocument(live);
  const tokens: Token[] = [];
  let last: TextToken | undefined;

  const meta = copy.createElement('meta');
  meta.setAttribute('property', 'og:title');
  meta.setAttribute('content', title);
  copy.head.append(meta);

  const addText = (node: Text, parent: Element, linked: boolean) => {
    if (last && last.copy === parent.lastChild) {
      last.nodes.push(node);
      last.copy.data += node.data;
      return;
    }
    last = { kind: 'text', copy: copy.createTextNode(node.data), nodes: [node], linked };
    parent.append(last.copy);
    tokens.push(last);
  };

  const addElement = (element: Element, parent: Element, container: Element, linked: boolean, depth: number) => {
    const name = element.localName.toLowerCase();
    if (isUnread(name) || depth > maxDepth || isHidden(element)) return;
    if (name === 'slot' && addSlotted(element as HTMLSlotElement, parent, container, linked, depth)) return;
    const twin = copy.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span');
    for (const attribute of element.getAttributeNames()) {
      if (kept.has(attribute)) twin.setAttribute(attribute, element.getAttribute(attribute) ?? '');
    }
    parent.append(twin);
    if (name === 'br') tokens.push({ kind: 'break' });
    if (hollow.has(name)) return;
    const isBlock = !inline.has(name) && !(name.includes('-') && !element.shadowRoot && isInlineHere(element));
    if (isBlock) tokens.push({ kind: 'edge', container: element });
    addChildren(
      element.shadowRoot ?? element,
      twin,
      isBlock ? element : container,
      linked || (name === 'a' && element.hasAttribute('href')),
      depth + 1,
    );
    if (isBlock) tokens.push({ kind: 'edge', container });
  };

  const addNode = (node: Node, parent: Element, container: Element, linked: boolean, depth: number) => {
    if (node.nodeType === 3 || node.nodeType === 4) addText(node as Text, parent, linked);
    else if (node.nodeType === 1) addElement(node as Element, parent, container, linked, depth);
  };

  const addChildren = (from: Node, parent: Element, container: Element, linked: boolean, depth: number) => {
    for (let node = from.firstChild; node; node = node.nextSibling) addNode(node, parent, container, linked, depth);
  };

  const addSlotted = (slot: HTMLSlotElement, parent: Element, container: Element, linked: boolean, depth: number) => {
    const assigned = slot.assignedNodes?.() ?? [];
    for (const node of assigned) addNode(node, parent, container, linked, depth);
    return assigned.length > 0;
  };

  const root = findPageRoot(live);
  if (root) {
    const container = root.nodeType === 1 ? (root as Element) : live.documentElement;
    for (const name of ['class', 'id']) copy.body.setAttribute(name, container.getAttribute(name) ?? '');
    tokens.push({ kind: 'edge', container });
    addChildren(container.shadowRoot ?? root, copy.body, container, false, 0);
  }
  return { document: copy, tokens };
}

/** A custom element in the middle of a sentence: it has text beside it and no block within. */
function isInlineHere(element: Element): boolean {
  const beside = [element.previousSibling, element.nextSibling];
  return beside.some((node) => node?.nodeType === 3 && /\S/.test((node as Text).data));
}
