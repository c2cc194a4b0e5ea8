import type { Box, Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import { depotArticle } from './articles';
import { host } from './desk';
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

/** What a mark with a label marks, and where it lies. */
interface Painted extends Box {
  words: string;
}

export const painted = (tab: Tab): Promise<Painted[]> =>
  tab.inRoot(
    host,
    `return [...root.querySelectorAll('button.mark')].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { words: mark.ariaLabel.split(': card')[0], x, y, width, height };
    })`,
  );

/** Runs in the page: those of the painted boxes that lie on no occurrence of their words, 2 pixels allowed. */
function findStrays(boxes: Painted[]): Painted[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const range = document.createRange();
  const firstLinesOf = (words: string): DOMRect[] =>
    texts.flatMap((text) => {
      const lines: DOMRect[] = [];
      for (let at = text.data.indexOf(words); at >= 0; at = text.data.indexOf(words, at + 1)) {
        range.setStart(text, at);
        range.setEnd(text, at + words.length);
        lines.push(...[...range.getClientRects()].slice(0, 1));
      }
      return lines;
    });
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 2;
  return boxes.filter(
    (box) =>
      !firstLinesOf(box.words).some(
        ({ x, y, width, height }) =>
          isNear(x, box.x) && isNear(y, box.y) && isNear(width, box.width) && isNear(height, box.height),
      ),
  );
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

/** Waits until marks are painted and each of them lies on its words. */
export async function marksLieOnWords(tab: Tab): Promise<void> {
  let boxes: Painted[] = [];
  let strays: Painted[] = [];
  const look = async () => {
    boxes = await painted(tab);
    strays = await tab.evaluate(`(${findStrays})(${JSON.stringify(boxes)})`);
    return boxes.length > 0 && strays.length === 0;
  };
  await until('the marks to lie on their words', look, 5_000).catch((error) => {
    throw new Error(`${error}; of ${boxes.length} marks astray: ${JSON.stringify(strays)}`);
  });
}
