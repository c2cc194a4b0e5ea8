import { isHidden } from './hidden';
import { createInertDocument, findPageRoot } from './page-root';
import type { Lead, TextToken, Token } from './page-tokens';

export interface PageCopy {
  document: Document;
  tokens: Token[];
}

/** Where the next node goes: its parent in the copy, the live block around it, what a click on it does. */
interface Place {
  parent: Element;
  container: Element;
  lead: Lead;
  depth: number;
}

/** Beyond what any HTML parser builds (Chromium and Firefox stop at 512 levels), so only a script makes such a page. */
const maxDepth = 600;

/** What Readability asks every element about. No `style`: an inline style in a copy can trip the page's CSP, which reports it. */
const askedOfAll = ['class', 'id', 'role'];

/** What it asks some about: where a link leads, which player is embedded, whether a table holds data. */
const askedOfSome: Record<string, string[]> = {
  a: ['href'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  table: ['summary'],
  td: ['colspan', 'rowspan'],
  tr: ['rowspan'],
};

/** Elements whose text is never shown. */
const unread = new Set('script style noscript template head title meta link datalist rp'.split(' '));

/** Elements whose inside is a fallback or a control, never article text; they count for Readability's scores. */
const hollow = new Set('iframe object embed video audio canvas svg select textarea input img picture'.split(' '));

const inline = new Set(
  `a abbr acronym b bdi bdo big br button cite code data del dfn em font i ins kbd label mark math nobr output q
  rt ruby s samp slot small span strike strong sub sup time tt u var wbr meter progress`
    .split(/\s+/)
    .concat(...hollow),
);

/**
 * A copy of what the page shows, in a document of its own that loads and runs nothing, and the way back from each of
 * its text nodes to the live ones. Open shadow roots are flattened as the browser does; comments, scripts and hidden
 * elements are left out; neighbouring text nodes become one. The live page is only read.
 */
export function copyPage(live: Document): PageCopy {
  const document = createInertDocument(live);
  const root = findPageRoot(live);
  if (!root) return { document, tokens: [] };
  const container = root.nodeType === 1 ? (root as Element) : live.documentElement;
  for (const name of ['class', 'id']) document.body.setAttribute(name, container.getAttribute(name) ?? '');
  const copier = new Copier(document);
  copier.tokens.push({ kind: 'edge', container });
  copier.addChildren(container.shadowRoot ?? root, { parent: document.body, container, lead: 'nowhere', depth: 0 });
  copier.fillText();
  return { document, tokens: copier.tokens };
}

class Copier {
  readonly tokens: Token[] = [];
  readonly #document: Document;
  #last: TextToken | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  addChildren(from: Node, place: Place): void {
    for (let node = from.firstChild; node; node = node.nextSibling) this.#addNode(node, place);
  }

  /** Gives the last text its characters, all at once: a page may hold a text node a letter. */
  fillText(): void {
    if (this.#last && this.#last.nodes.length > 1) {
      this.#last.copy.data = this.#last.nodes.map((node) => node.data).join('');
    }
  }

  #addNode(node: Node, place: Place): void {
    if (node.nodeType === 3 || node.nodeType === 4) this.#addText(node as Text, place);
    else if (node.nodeType === 1) this.#addElement(node as Element, place);
  }

  #addText(node: Text, { parent, lead }: Place): void {
    // Nothing shows of white space at the beginning of a block or line; pages hold more of it than of text.
    if (this.tokens.at(-1)?.kind !== 'text' && !shown.test(node.data)) return;
    if (this.#last && this.#last.copy === parent.lastChild) {
      this.#last.nodes.push(node);
      return;
    }
    this.fillText();
    this.#last = { kind: 'text', copy: this.#document.createTextNode(node.data), nodes: [node], lead };
    parent.appendChild(this.#last.copy);
    this.tokens.push(this.#last);
  }

  #addElement(element: Element, place: Place): void {
    const name = element.localName.toLowerCase();
    if (unread.has(name) || place.depth > maxDepth || isHidden(element)) return;
    if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      for (const node of assigned) this.#addNode(node, place);
      if (assigned.length > 0) return;
    }
    const parent = this.#addTwin(element, name, place.parent);
    if (name === 'br') this.tokens.push({ kind: 'break' });
    if (hollow.has(name)) return;
    const isBlock = !inline.has(name) && !(name.includes('-') && isInSentence(element));
    const inside: Place = { ...place, parent, depth: place.depth + 1 };
    if (isBlock) inside.container = element;
    if (name === 'button') inside.lead = 'button';
    if (name === 'a' && /^[^#]/.test(element.getAttribute('href') ?? '')) inside.lead = 'link';
    if (isBlock) this.tokens.push({ kind: 'edge', container: element });
    this.addChildren(element.shadowRoot ?? element, inside);
    if (isBlock) this.tokens.push({ kind: 'edge', container: place.container });
  }

  #addTwin(element: Element, name: string, parent: Element): Element {
    const twin = this.#document.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span');
    copyAttributes(element, twin, askedOfAll);
    const some = askedOfSome[name];
    if (some) copyAttributes(element, twin, some);
    if (isDeclared(element)) twin.setAttribute('class', `${twin.getAttribute('class') ?? ''} article`);
    // Readability counts no picture without a source; which it is does not matter.
    if (name === 'img') twin.setAttribute('src', 'data:,');
    parent.appendChild(twin);
    return twin;
  }
}

/** What the page's microdata call the article: Readability goes by names alone, and would throw out a `container-banners`. */
const isDeclared = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'articleBody' || /Article$/.test(element.getAttribute('itemtype') ?? '');

function copyAttributes(from: Element, to: Element, names: string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Anything but the white space that collapses in HTML: the no-break space does not. */
const shown = /[^ \t\n\r\f]/;

/** A custom element in the middle of a sentence: there is text right beside it. */
function isInSentence(element: Element): boolean {
  const beside = [element.previousSibling, element.nextSibling];
  return beside.some((node) => node?.nodeType === 3 && /\S/.test((node as Text).data));
}
