import { Readability } from '@mozilla/readability';
import { copyPage } from './copy-page';
import type { Token } from './page-tokens';

export interface Extract {
  tokens: Token[];
  /** Text nodes of the copy that belong to the article. */
  kept: Set<Node>;
}

/** Readability's three sieves (unlikely candidates, class weights, conditional cleaning) as bits, finest first. */
const sieves = [0b111, 0b110, 0b100, 0b000];

/** Readability's own threshold: with less text than this it tries again with a coarser sieve. */
const enoughCharacters = 500;

/** Keeps every text node of its document as the object it was, so that each can be traced back to the live page. */
class TracingReadability extends Readability<Element> {
  /** Readability retries by writing `innerHTML`, which makes new nodes: each sieve gets an instance of its own. */
  _flags: number;
  readonly #title: string;

  constructor(document: Document, title: string, sieve: number) {
    super(document, { charThreshold: -1, disableJSONLD: true, serializer: (node) => node as Element });
    this.#title = title;
    this._flags = sieve;
  }

  /** Of what `readMetadata` found it needs the title alone, to leave out a heading that repeats it. */
  _getArticleMetadata(): { title: string } {
    return { title: this.#title };
  }

  /** The copy has neither `noscript` nor pictures that load. */
  _unwrapNoscriptImages(): void {}

  /** Absolute links, clean classes and styles, pictures that wait for a script: for showing the article, not for reading it. */
  _postProcessContent(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}

  /** The copy holds nothing else. */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** Who wrote it is read by `readMetadata`; looking here measures the text under every element. */
  _isValidByline(): boolean {
    return false;
  }
}

/** What Readability takes for the article, as text nodes of a copy of the page; undefined where it finds no text. */
export function extract(document: Document, title: string): Extract | undefined {
  let best: (Extract & { length: number }) | undefined;
  for (const sieve of sieves) {
    const copy = copyPage(document);
    const content = new TracingReadability(copy.document, title, sieve).parse()?.content;
    if (!content) continue;
    const kept = textNodes(content);
    const length = (content.textContent ?? '').replace(/\s{2,}/g, ' ').trim().length;
    if (length > (best?.length ?? 0)) best = { tokens: copy.tokens, kept, length };
    if (length >= enoughCharacters) break;
  }
  return best;
}

function textNodes(root: Element): Set<Node> {
  const nodes = new Set<Node>();
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.add(node);
  return nodes;
}
