export interface PageText {
  title: string;
  /** Visible text in reading order, at most `maxCharacters`; blocks one "\n" apart. */
  text: string;
  /** As the page declares it, lower-cased. */
  language?: string;
}

/** Ten thousand words: by then every article has said what it is about. */
const maxCharacters = 60_000;

const skipped = new Set(
  `script style noscript template nav footer aside form button select textarea svg iframe object video audio canvas
  dialog menu`.split(/\s+/),
);
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time u'.split(' '),
);

/** What a page says, read in one cheap pass, good enough to tell its topic before any article is extracted. */
export function readText(document: Document): PageText {
  const root = document.body ?? document.documentElement;
  const language = document.documentElement?.getAttribute('lang')?.toLowerCase() || undefined;
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const title = (declared || document.title || '').replace(/\s+/g, ' ').trim();
  return { title, text: root ? visibleText(document, root) : '', ...(language && { language }) };
}

function visibleText(document: Document, root: Element): string {
  /** The block an element's text stands in, or null where it is skipped. */
  const blocks = new Map<Element, Element | null>([[root, root]]);
  const blockOf = (element: Element): Element | null => {
    const known = blocks.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const around = parent ? blockOf(parent) : element;
    const name = element.localName;
    const block = around === null || skipped.has(name) || isOff(element) ? null : inline.has(name) ? around : element;
    blocks.set(element, block);
    return block;
  };

  const walker = document.createTreeWalker(root, 4);
  let text = '';
  let last: Element | null = null;
  for (let node = walker.nextNode(); node && text.length < maxCharacters; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent && blockOf(parent);
    if (!block) continue;
    const data = (node as Text).data.replace(/[ \t\n\r\f]+/g, ' ');
    if (data === ' ' || data === '') {
      if (data && text && !text.endsWith('\n')) text += ' ';
      continue;
    }
    text += block === last ? data : last ? `\n${data}` : data;
    last = block;
  }
  return text.slice(0, maxCharacters);
}

const isOff = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  element.getAttribute('role') === 'navigation';
