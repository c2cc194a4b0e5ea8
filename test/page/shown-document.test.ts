import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { frameOf, pageRectsOf } from '../../src/page/page-rects';
import { findShownDocument } from '../../src/page/shown-document';

afterEach(() => document.body.replaceChildren());

const paragraph =
  '<p>The firm said that the cameras count parcels and that nobody looks at them for longer than it must.</p>';
const long = `<article><h1>Cameras in the depot</h1>${paragraph.repeat(20)}</article>`;

/** Puts a frame into the page that shows this. */
async function frame(markup: string, style = 'width: 100%; height: 600px'): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.srcdoc = `<!doctype html><title>Inner</title>${markup}`;
  element.setAttribute('style', `${style}; border: 7px solid; margin: 11px`);
  const loaded = new Promise((done) => element.addEventListener('load', done));
  document.body.append(element);
  await loaded;
  return element;
}

describe('what a page shows is in', () => {
  it('a large frame that says more than the page', async () => {
    const element = await frame(long);
    expect(findShownDocument(document)).toBe(element.contentDocument);
    expect(readArticle(element.contentDocument!)?.article.blocks.length).toBeGreaterThan(15);
  });

  it('the page itself where it has text of its own', async () => {
    document.body.insertAdjacentHTML('beforeend', long);
    await frame(long);
    expect(findShownDocument(document)).toBe(document);
  });

  it('the page itself where the frame is small, says little, or is of another origin', async () => {
    await frame(long, 'width: 60px; height: 60px');
    await frame('<p>Buy one, get one.</p>');
    const closed = await frame(long);
    closed.setAttribute('sandbox', '');
    const reloaded = new Promise((done) => closed.addEventListener('load', done));
    closed.srcdoc += ' ';
    await reloaded;
    expect(findShownDocument(document)).toBe(document);
  });
});

it('words in a frame are found where they lie in the page’s window, and none of them beyond the frame', async () => {
  const element = await frame(long, 'width: 500px; height: 260px');
  const { article, textMap } = readArticle(element.contentDocument!)!;
  const [first] = textMap.rangesOf({ start: 0, end: 8 });
  const inner = first!.getBoundingClientRect();
  const { left, top } = element.getBoundingClientRect();
  const [rect] = pageRectsOf(first!, document);
  expect([rect!.left, rect!.top]).toEqual([inner.left + left + 7, inner.top + top + 7]);
  const last = textMap.rangesOf({ start: article.text.length - 9, end: article.text.length })[0]!;
  expect(pageRectsOf(last, document).every(({ width, height }) => width * height === 0)).toBe(true);
  expect(frameOf(document, document)).toBe(undefined);
});
