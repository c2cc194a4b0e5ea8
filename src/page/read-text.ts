import { findPageRoot } from './page-root';

export interface PageText {
  title: string;
  /** Visible text in reading order, at most `maxCharacters`; blocks one "\n" apart. */
  text: string;
  /** As the page declares it, lower-cased. */
  language?: string;
}

/** Ten thousand words: by then every article has said what it is about. */
const maxCharacters = 60_000;

/** A page that says less may keep its article in shadow roots; on others looking for them is not worth the time. */
const fewCharacters = 1_500;

const skipped = new Set(
  `script style noscript template nav footer aside form button select textarea svg iframe object video audio canvas
  dialog menu`.split(/\s+/),
);
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time u'.split(' '),
);

/** What a page says, read in one cheap pass, good enough to tell its topic before any article is extracted. */
export function readText(document: Document): PageText {
  const root = findPageRoot(document);
  if (!root) return { title: '', text: '' };
  const language = document.documentElement.getAttribute('lang')?.toLowerCase();
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  let text = visibleText(document, root);
  if (text.length < fewCharacters) {
    for (const shadow of shadowRootsIn(root)) text += `\n${visibleText(document, shadow)}`;
  }
  return {
    title: (declared || document.title).replace(/\s+/g, ' ').trim(),
    text: text.trim().slice(0, maxCharacters),
    ...(language && { language }),
  };
}

function visibleText(document: Document, root: Node): string {
  /** The block an element's text stands in, or null where it is skipped. */
  const blocks = new Map<Element, Element | null>();
  const blockOf = (element: Element): Element | null => {
    const known = blocks.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const around = parent && element !== root ? blockOf(parent) : element;
    const name = element.localName;
    const block = around === null || skipped.has(name) || isOff(element) ? null : inline.has(name) ? around : element;
    blocks.set(element, block);
    return block;
  };

  const walker = document.createTreeWalker(root, 4);
  let text = '';
  let last: Element | null | undefined;
  let isSpaced = false;
  for (let node = walker.nextNode(); node && text.length < maxCharacters; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent ? blockOf(parent) : undefined;
    if (block === null) continue;
    const data = (node as Text).data.replace(/[ \t\n\r\f]+/g, ' ');
    const words = data.replace(/^ | $/g, '');
    if (words === '') {
      isSpaced ||= data !== '';
      continue;
    }
    if (text !== '') text += block === last ? (isSpaced || data.startsWith(' ') ? ' ' : '') : '\n';
    text += words;
    isSpaced = data.endsWith(' ');
    last = block;
  }
  return text;
}

/** Open shadow roots in reading order, each followed by those within it. */
function shadowRootsIn(root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of (root as ParentNode).querySelectorAll('*')) {
    if (element.shadowRoot) found.push(element.shadowRoot, ...shadowRootsIn(element.shadowRoot));
  }
  return found;
}

const isOff = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('role') === 'navigation' ||
  element.getAttribute('role') === 'dialog';
