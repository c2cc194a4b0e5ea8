import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { couldBeOnSubject } from '../../../src/engine/gate';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { scoreTopic } from '../../../src/engine/topic/score-topic';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';

const topics = prepareTopics([english]);

/** Milliseconds one page took in each of the measured ways. */
export interface PageTimes {
  readability: number;
  topic: number;
  readerable: number;
  gate: number;
}

/** Times of a page's HTML, the middle of seven runs each, in the browser that runs this. */
function timePage(html: string): PageTimes {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return {
    readability: middle(() => new Readability(page.cloneNode(true) as Document).parse()),
    topic: middle(() => scoreTopic({ title: page.title, text: textOf(page, Number.POSITIVE_INFINITY) }, topics)),
    readerable: middle(() => isProbablyReaderable(page)),
    gate: middle(() =>
      couldBeOnSubject({ types: [], title: page.title, description: '', sample: textOf(page, 6_000) }),
    ),
  };
}

function middle(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3]!;
}

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/** The page's text in one pass over its text nodes, up to a length. */
function textOf(page: Document, limit: number): string {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < limit; node = walker.nextNode()) {
    if (!unread.has(node.parentNode!.nodeName)) text += `${node.nodeValue}\n`;
  }
  return text;
}

Object.assign(globalThis, { timePage });
