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

/** A mark of a mention and the words it lies on; no words where it lies on none of those looked for, 2 pixels allowed. */
interface Painted extends Box {
  words?: string;
}

/** Runs in the page: every line of every occurrence of the words in one text node. */
function findLines(wanted: string[]): Painted[] {
  const lines: Painted[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const words of wanted) {
      for (let at = text.data.indexOf(words); at >= 0; at = text.data.indexOf(words, at + 1)) {
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        for (const { x, y, width, height } of range.getClientRects()) lines.push({ words, x, y, width, height });
      }
    }
  }
  return lines;
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 2;
const isOn = (a: Box, b: Box) =>
  isNear(a.x, b.x) && isNear(a.y, b.y) && isNear(a.width, b.width) && isNear(a.height, b.height);

/** The marks of mentions, and on which of the words looked for each lies. */
export async function painted(tab: Tab, words: string[]): Promise<Painted[]> {
  const boxes = [...(await marks(tab, 'mention')), ...(await marks(tab, 'again'))];
  const lines = await tab.evaluate<Painted[]>(`(${findLines})(${JSON.stringify(words)})`);
  return boxes.map((box) => ({ ...box, words: lines.find((line) => isOn(line, box))?.words }));
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

/** Waits until marks are painted and each of them lies on one of these words. */
export async function marksLieOn(tab: Tab, words: string[]): Promise<void> {
  let boxes: Painted[] = [];
  const strays = () => boxes.filter((box) => !box.words);
  const look = async () => {
    boxes = await painted(tab, words);
    return boxes.length > 0 && strays().length === 0;
  };
  await until('the marks to lie on their words', look).catch((error) => {
    throw new Error(`${error}; of ${boxes.length} marks astray: ${JSON.stringify(strays())}`);
  });
}
