import { afterEach, describe, expect, it } from 'vitest';
import { createInk } from '../../src/page/ink/ink';
import type { Mark } from '../../src/page/ink/mark';
import { createOverlayRoot } from '../../src/page/overlay-root';
import { TextMap } from '../../src/page/text-map';

const open: { remove(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.remove();
  document.body.replaceChildren();
});

/** An article of 200 paragraphs, each with a mark on its second word, in `root`. */
function show(root: ParentNode & Node, style = '') {
  const main = document.createElement('main');
  main.style.cssText = `display: block; font: 16px/24px monospace; width: 300px; ${style}`;
  root.append(main);
  let text = '';
  const segments: { start: number; end: number; node: Text; offset: number }[] = [];
  for (let nth = 0; nth < 200; nth++) {
    const paragraph = document.createElement('p');
    const node = new Text(`Drivers ${nth} were filmed on their way, and none of them was told by whom or why.`);
    paragraph.append(node);
    main.append(paragraph);
    segments.push({ start: text.length, end: text.length + node.length, node, offset: 0 });
    text += `${node.data}\n`;
  }
  const marks = segments.map(
    ({ start }, nth): Mark => ({
      id: `${nth}`,
      span: { start: start + 8, end: start + 8 + `${nth}`.length },
      look: 'note',
    }),
  );
  const overlay = createOverlayRoot(document, '.mark { position: absolute; top: 0; left: 0 }');
  overlay.attach();
  const textMap = new TextMap(text, segments);
  const ink = createInk(overlay, main, textMap, segments);
  open.push(ink, overlay);
  const elements = () => [...overlay.inkLayer.children];
  return {
    ...{ main, marks, ink, elements },
    boxes: () => elements().map((box) => box.getBoundingClientRect()),
    /** Where the marked words near the window stand, asked one by one. */
    near: () =>
      marks
        .map(({ span }) => textMap.rangeOf(span)!.getBoundingClientRect())
        .filter((at) => at.height > 0 && isNear(at)),
  };
}

const isNear = ({ top, bottom }: DOMRect) => bottom > -innerHeight && top < 2 * innerHeight;

it('only marks within a window’s height of the window have boxes, wherever the page is scrolled to', () => {
  const { main, marks, ink, boxes } = show(document.body);
  ink.set(marks);
  for (const scroll of [0, 3_000, 6_000, 0]) {
    scrollTo(0, scroll);
    ink.refresh();
    const wanted = [...main.children].filter((paragraph) => {
      const { top } = paragraph.getBoundingClientRect();
      return top > -innerHeight && top < 2 * innerHeight - 24;
    });
    expect(boxes().length).toBeGreaterThanOrEqual(wanted.length);
    expect(boxes().length).toBeLessThan(marks.length / 2);
    expect(boxes().every(isNear)).toBe(true);
  }
});

/** Whether each of these places has a box that lies on it, 2 pixels allowed, and there are no boxes but those. */
const isPainted = (places: DOMRect[], boxes: DOMRect[]) =>
  places.length === boxes.length && places.every((place) => boxes.some((box) => isOn(place, box)));
const isOn = (a: DOMRect, b: DOMRect) => Math.abs(a.left - b.left) <= 2 && Math.abs(a.top - b.top) <= 2;

describe('where paragraphs do not lie one below the other, all near the window are marked, and stay so', () => {
  const put = (style: (nth: number) => string) => (main: Element) => {
    for (const [nth, child] of [...main.children].entries()) (child as HTMLElement).style.cssText = style(nth);
  };
  const layouts: Record<string, [style: string, arrange?: (main: Element) => void]> = {
    'in columns': ['width: auto; columns: 3'],
    'from the last to the first': ['display: flex; flex-direction: column-reverse'],
    'shuffled in a grid': ['display: grid; width: 600px', put((nth) => `order: ${(nth * 83) % 200}`)],
    'each put somewhere': [
      'position: relative; height: 9000px',
      put((nth) => `position: absolute; margin: 0; top: ${((nth * 83) % 200) * 45}px`),
    ],
    'a tall one beside many': ['', put((nth) => (nth === 40 ? 'float: left; width: 90px; padding-top: 3000px' : ''))],
    'one of them at the very end of the page': [
      'position: relative',
      put((nth) => (nth === 3 ? 'position: absolute; bottom: -800px' : '')),
    ],
    'those at the head hidden': ['', put((nth) => (nth < 150 ? 'display: none' : ''))],
    'without boxes of their own': ['', put(() => 'display: contents')],
  };
  it.each(Object.entries(layouts))('%s', async (_, [style, arrange]) => {
    const { main, marks, ink, boxes, near } = show(document.body, style);
    arrange?.(main);
    ink.set(marks);
    for (const scroll of [0, 2_000, 5_000, 100_000, 0]) {
      scrollTo(0, scroll);
      await expect.poll(() => isPainted(near(), boxes())).toBe(true);
    }
    // From then on that is known.
    ink.set([...marks]);
    expect(near().length).toBeGreaterThan(0);
    expect(isPainted(near(), boxes())).toBe(true);
  });

  it('from one moment to the next', async () => {
    const { main, marks, ink, boxes, near } = show(document.body);
    ink.set(marks);
    expect(isPainted(near(), boxes())).toBe(true);
    main.style.cssText += 'display: flex; flex-direction: column-reverse';
    expect(isPainted(near(), boxes())).toBe(false);
    await expect.poll(() => isPainted(near(), boxes())).toBe(true);
  });
});

it('a mark tells where it is however far it is', () => {
  const { main, marks, ink } = show(document.body);
  ink.set(marks);
  const last = main.lastElementChild!.getBoundingClientRect();
  expect(ink.findRect('199')!.top).toBeGreaterThanOrEqual(last.top);
  expect(ink.findRect('199')!.bottom).toBeLessThanOrEqual(last.bottom);
  expect(ink.findRect('200')).toBe(undefined);
});

it('elements of marks that stay near are kept and not written again', async () => {
  const { marks, ink, elements } = show(document.body);
  ink.set(marks);
  const before = elements();
  const observer = new MutationObserver(() => {});
  observer.observe(before[0]!.parentElement!, { subtree: true, childList: true, attributes: true });
  ink.refresh();
  expect(observer.takeRecords()).toEqual([]);
  scrollTo(0, 200);
  ink.refresh();
  expect(elements().filter((element) => before.includes(element)).length).toBeGreaterThan(before.length / 2);
  const written = observer
    .takeRecords()
    .filter(({ type, target }) => type === 'attributes' && before.includes(target as Element));
  expect(written).toEqual([]);
});

it('painting changes nothing in the page', () => {
  const { marks, ink, boxes } = show(document.body);
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const before = document.body.innerHTML;
  ink.set(marks);
  ink.refresh();
  ink.set([]);
  expect(boxes()).toEqual([]);
  expect(observer.takeRecords()).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

it('words right in a shadow root, under no element, are painted', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const node = new Text('Drivers were filmed on their way.');
  root.append(node);
  const overlay = createOverlayRoot(document, '');
  overlay.attach();
  const span = { start: 0, end: node.length };
  const textMap = new TextMap(node.data, [{ ...span, node, offset: 0 }]);
  const ink = createInk(overlay, host, textMap, [span]);
  open.push(ink, overlay);
  ink.set([{ id: 'a', span: { start: 0, end: 7 }, look: 'note' }]);
  expect(overlay.inkLayer.children.length).toBe(1);
});
