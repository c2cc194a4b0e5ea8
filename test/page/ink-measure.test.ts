import { afterEach, describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span';
import type { Mark } from '../../src/page/ink/mark';
import { measureMarks } from '../../src/page/ink/measure';
import { TextMap } from '../../src/page/text-map';

afterEach(() => document.body.replaceChildren());

/** The page shows this markup; its text nodes, joined, are the article. */
function show(markup: string) {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<main style="font: 16px/24px monospace; width: 300px">${markup}</main>`,
  );
  const main = document.body.querySelector('main')!;
  const segments = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    segments.push({ start: text.length, end: text.length + node.length, node, offset: 0 });
    text += node.data;
  }
  const textMap = new TextMap(text, segments);
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const markOn = (words: string): Mark => ({ id: words, span: spanOf(words), look: 'mention' });
  const measure = (...words: string[]) => measureMarks(words.map(markOn), textMap, new DOMRect(0, 0, 0, 0), document);
  const bars = (words: string, ...lanes: number[]) =>
    measureMarks(
      lanes.map((lane) => ({ id: `voice-${lane}`, span: spanOf(words), look: 'voice', lane })),
      textMap,
      new DOMRect(0, 0, 0, 0),
      document,
    );
  return { main, measure, bars, rectsOf: (words: string) => [...textMap.rangeOf(spanOf(words))!.getClientRects()] };
}
const corners = (box: { left: number; top: number; width: number; height: number }) =>
  [box.left, box.top, box.width, box.height].map(Math.round);

describe('a mark is measured as', () => {
  it('one box for words on one line', () => {
    const { measure, rectsOf } = show('<p>They used Hubstaff here.</p>');
    expect(measure('Hubstaff').map(corners)).toEqual(rectsOf('Hubstaff').map(corners));
  });

  it('one box a line where the words are broken, the first of them said to be', () => {
    const { measure, rectsOf } = show('<p>It was the Metropolitan Police Federation that said so first.</p>');
    const boxes = measure('Metropolitan Police Federation');
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.map(({ first }) => first)).toEqual(boxes.map((_, i) => i === 0));
    expect(boxes.map(corners)).toEqual(rectsOf('Metropolitan Police Federation').map(corners));
  });

  it('one box where an element of the page cuts the words on one line', () => {
    const { measure, rectsOf } = show('<p>By the <a href="#">Metro</a>politan <em>Police</em>.</p>');
    expect(rectsOf('Metropolitan Police').length).toBeGreaterThan(1);
    const [box, ...more] = measure('Metropolitan Police');
    expect(more).toEqual([]);
    expect(Math.round(box!.width)).toBe(
      Math.round(rectsOf('Metropolitan Police').reduce((sum, { width }) => sum + width, 0)),
    );
  });

  const hidden = [
    '<p style="display: none">Hubstaff</p>',
    '<details><p>Hubstaff</p></details>',
    '<p style="content-visibility: hidden"><b>Hubstaff</b></p>',
    '<p style="visibility: hidden">Hubstaff</p>',
    '<p hidden="until-found">Hubstaff</p>',
    '<div style="opacity: 0"><p>Hubstaff</p></div>',
    '<div style="opacity: 0"><p style="display: contents">Hubstaff</p></div>',
    '<p style="display: contents; visibility: hidden">Hubstaff</p>',
  ];
  it.each(hidden)('nothing where the page hides the words: %s', (markup) => {
    expect(show(markup).measure('Hubstaff')).toEqual([]);
  });

  it('one box where what holds the words has none itself', () => {
    const { measure, rectsOf } = show('<p>By <span style="display: contents">Hubstaff</span> itself.</p>');
    expect(measure('Hubstaff').map(corners)).toEqual(rectsOf('Hubstaff').map(corners));
  });

  it('nothing where the words have left the page', () => {
    const { measure, main } = show('<p>Hubstaff</p><p>Teramind</p>');
    main.firstElementChild!.remove();
    expect(measure('Hubstaff', 'Teramind').map(({ mark }) => mark.id)).toEqual(['Teramind']);
  });
});

describe('in what scrolls or cuts off', () => {
  const lines = '<p>first</p>'.repeat(3);
  const cut = (style: string) =>
    show(`<div style="height: 60px; ${style}">${lines}<p style="margin: 0">Hubstaff</p></div>`);

  it.each(['overflow: auto', 'overflow: hidden', 'overflow: clip'])('a mark out of sight has no box: %s', (style) => {
    expect(cut(style).measure('Hubstaff')).toEqual([]);
  });

  it('a mark half in sight has the half that is', () => {
    const { measure, main, rectsOf } = cut('overflow: auto');
    const scroller = main.firstElementChild!;
    const [line] = rectsOf('Hubstaff');
    scroller.scrollTop = line!.bottom - scroller.getBoundingClientRect().bottom - line!.height / 2;
    const [box] = measure('Hubstaff');
    expect(Math.abs(box!.height - line!.height / 2)).toBeLessThan(1); // browsers scroll by whole pixels
    expect(box!.top + box!.height).toBeCloseTo(scroller.getBoundingClientRect().bottom, 0);
  });
});

it('gives boxes from top to bottom, whatever the order of the marks', () => {
  const { measure } = show('<p>one two</p><p>three</p>');
  expect(measure('three', 'two', 'one').map(({ mark }) => mark.id)).toEqual(['one', 'two', 'three']);
});

it('counts from the origin it is given', () => {
  const { measure } = show('<p>Hubstaff</p>');
  const [box] = measure('Hubstaff');
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  const textMap = new TextMap('Hubstaff', [
    { start: 0, end: 8, node: document.querySelector('p')!.firstChild as Text, offset: 0 },
  ]);
  const mark: Mark = { id: 'x', span: { start: 0, end: 8 }, look: 'mention' };
  const [moved] = measureMarks([mark], textMap, new DOMRect(10, -20, 0, 0), document);
  expect([moved!.left, moved!.top]).toEqual([box!.left - 10, box!.top + 20]);
});

describe('the bar of a speaker stands', () => {
  const words = 'The firm says that it was protecting customers.';

  it('in the margin beside the text, one beside the other where several speak', () => {
    const { main, bars, rectsOf } = show(`<p>${words}</p>`);
    main.style.marginLeft = '80px';
    const [{ left: textLeft } = { left: 0 }] = rectsOf(words);
    const lefts = bars(words, 0, 1).map(({ left, width }) => [left, left + width]);
    expect(lefts.map(([, right]) => right! < textLeft)).toEqual([true, true]);
    expect(new Set(lefts.flat()).size).toBe(4);
  });

  it('within the page, and not over its text, where the page has next to no margin', () => {
    const { main, bars, rectsOf } = show(`<p>${words}</p>`);
    Object.assign(document.body.style, { margin: '0' });
    main.style.marginLeft = '9px';
    const [{ left: textLeft } = { left: 0 }] = rectsOf(words);
    expect(textLeft).toBe(9);
    for (const { left, width } of bars(words, 0, 1, 2, 3)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(textLeft);
    }
    const [, second, third, fourth] = bars(words, 0, 1, 2, 3)
      .map(({ top, height }) => [top, top + height])
      .sort((a, b) => a[0]! - b[0]!);
    expect([second![0]! < third![0]!, third![0]! < fourth![0]!, third![1] === fourth![1]]).toEqual([true, true, true]);
    document.body.style.margin = '';
  });
});
