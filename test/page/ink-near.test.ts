import { afterEach, expect, it } from 'vitest';
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
function show(root: ParentNode & Node) {
  const main = document.createElement('main');
  main.style.cssText = 'display: block; font: 16px/24px monospace; width: 300px';
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
  const ink = createInk(overlay, main, new TextMap(text, segments), segments);
  open.push(ink, overlay);
  return { main, marks, ink, boxes: () => [...overlay.inkLayer.children].map((box) => box.getBoundingClientRect()) };
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
