import type { Box, Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotArticle } from './articles';
import { marks } from './desk';
import { htmlPage } from './site-pages';

/** An article in a positioned wrapper with a level of its own, under a sticky header, with room for what moves it. */
export const layoutPage = htmlPage(
  'The Lantern',
  `<div id="head"></div>
  <div id="wrap"><div id="scroller"><img id="picture" alt="">
    <details><summary>Corrections</summary><p>${'This article has been corrected. '.repeat(30)}</p></details>
    ${depotArticle()}</div></div>
  <script>addEventListener('DOMContentLoaded', () => { before = ownMarkup(); });
    ownMarkup = () => document.head.outerHTML + document.body.outerHTML + document.documentElement.getAttributeNames();</script>`,
  `<style>
    body { margin: 0 auto; max-width: 640px; font: 16px/1.5 serif; }
    img { display: block; }
    #head { position: sticky; top: 0; height: 60px; z-index: 10; background: rgb(10, 20, 30); }
    #wrap { position: relative; z-index: 5; background: white; }
    .scrolling { height: 320px; overflow: auto; }
    .swapped { font: 21px/1.8 monospace; }
  </style>`,
);

/** A box of a mention, and the words it lies on; no words where it lies on none that are mentions. */
interface Painted extends Box {
  words: string;
}

/** What is painted near the window, each box with the mention whose words lie under it, 2 pixels allowed. */
export async function painted(tab: Tab, mentions: readonly string[]): Promise<Painted[]> {
  const boxes = [...(await marks(tab, 'mention')), ...(await marks(tab, 'again'))];
  return tab.evaluate(`(${findWords})(${JSON.stringify(boxes)}, ${JSON.stringify([...new Set(mentions)])})`);
}

/** Runs in the page. A box may be cut where the page scrolls its words half away, so it need only be as high as they are. */
function findWords(boxes: Box[], mentions: string[]): Painted[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const range = document.createRange();
  const linesOf = (words: string): DOMRect[] =>
    texts.flatMap((text) => {
      const lines: DOMRect[] = [];
      for (let at = text.data.indexOf(words); at >= 0; at = text.data.indexOf(words, at + 1)) {
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        lines.push(...range.getClientRects());
      }
      return lines;
    });
  const lines = mentions.map((words) => ({ words, rects: linesOf(words) }));
  const liesOn = (box: Box) => (rect: DOMRect) =>
    Math.abs(rect.x - box.x) <= 2 &&
    Math.abs(rect.width - box.width) <= 2 &&
    box.y >= rect.y - 2 &&
    box.y + box.height <= rect.bottom + 2;
  return boxes.map((box) => ({ ...box, words: lines.find(({ rects }) => rects.some(liesOn(box)))?.words ?? '' }));
}

/** Where the words stand right now, without scrolling to them. */
export const placeOf = (tab: Tab, words: string): Promise<Box> =>
  tab.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + ${words.length});
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
  })()`);

/** Waits until marks are painted and each of them lies on words that are a mention. */
export async function marksLieOnWords(tab: Tab, mentions: readonly string[]): Promise<void> {
  let boxes: Painted[] = [];
  const look = async () => {
    boxes = await painted(tab, mentions);
    return boxes.length > 0 && boxes.every(({ words }) => words !== '');
  };
  await until('the marks to lie on their words', look, 5_000).catch((error) => {
    const strays = boxes.filter(({ words }) => words === '');
    throw new Error(`${error}; of ${boxes.length} marks astray: ${JSON.stringify(strays)}`);
  });
}
