import { afterEach, describe, expect, it } from 'vitest';
import { type ReadArticle, readArticle } from '../../src/page/read-article';
import { findSelectedRange } from '../../src/page/selected-range';

afterEach(() => {
  getSelection()!.removeAllRanges();
  document.body.replaceChildren();
});

const filler =
  '<p>The firm said that the cameras count parcels and that nobody looks at them for longer than it must.</p>';

/** Shows an article with this in its middle, in the page itself, and reads it. */
function show(markup: string): ReadArticle {
  document.body.insertAdjacentHTML('beforeend', `<article>${filler}${markup}${filler.repeat(3)}</article>`);
  return readArticle(document)!;
}
/** The article's words that are selected, as the reader's content script finds them. */
function selectedIn({ article, textMap }: ReadArticle): string | undefined {
  const range = findSelectedRange(document, textMap.trees());
  const span = range && textMap.spanOf(range);
  return span && article.text.slice(span.start, span.end);
}
const textIn = (root: ParentNode, selector: string) => root.querySelector(selector)!.firstChild!;
const select = (from: Node, start: number, to: Node, end: number) =>
  getSelection()!.setBaseAndExtent(from, start, to, end);

describe('a selection', () => {
  it('over several paragraphs and across a link is all of their words', () => {
    const read = show(
      '<p id="a">One driver <a href="/x">was asked</a> why.</p><p id="b">He had no answer to that.</p>',
    );
    select(textIn(document, '#a'), 4, textIn(document, '#b'), 6);
    expect(selectedIn(read)).toBe('driver was asked why.\nHe had');
  });

  it('made from the end to the beginning is the same', () => {
    const read = show('<p id="a">One driver was asked why he stood still.</p><p id="b">He had no answer to that.</p>');
    select(textIn(document, '#b'), 6, textIn(document, '#a'), 4);
    expect(selectedIn(read)).toBe('driver was asked why he stood still.\nHe had');
  });

  it('across the items of a list is their words', () => {
    const read = show(
      '<ul><li id="a">keystrokes of everybody in the office</li><li id="b">screens, every ten minutes of the day</li></ul>',
    );
    select(textIn(document, '#a'), 0, textIn(document, '#b'), 7);
    expect(selectedIn(read)).toBe('keystrokes of everybody in the office\nscreens');
  });

  it('across the cells of a table is their words', () => {
    const read = show(
      '<table><tr><th>Depot</th><th>Cameras</th></tr><tr><td id="a">Quay Road, the oldest of them</td><td id="b">forty, since the spring</td></tr></table>',
    );
    select(textIn(document, '#a'), 0, textIn(document, '#b'), 5);
    expect(selectedIn(read)).toMatch(/^Quay Road, the oldest of them\s+forty$/);
  });

  it('is none where nothing is selected, or the words are no part of the article', () => {
    const read = show('<p>They were told in June.</p>');
    expect(selectedIn(read)).toBe(undefined);
    const other = document.body.appendChild(document.createElement('footer'));
    other.textContent = 'The Evening Ferry';
    select(other.firstChild!, 0, other.firstChild!, 7);
    expect(selectedIn(read)).toBe(undefined);
  });
});

describe('in an open shadow root', () => {
  /** An article whose body is in an open root of its own, with words of the page slotted into it. */
  function showShadow(): ReadArticle & { root: ShadowRoot } {
    const host = document.body.appendChild(document.createElement('story-box'));
    const root = host.attachShadow({ mode: 'open' });
    host.insertAdjacentHTML(
      'beforeend',
      '<p id="slotted">“I was asked why I breathe so fast,” said Odile Farr at the till.</p>',
    );
    root.append(document.createElement('main'));
    root.firstElementChild!.insertAdjacentHTML(
      'beforeend',
      `<article>${filler}<p id="inner">Fennel Stores ended the test in May.</p><slot></slot><p id="last">Nobody asked the council.</p>${filler.repeat(3)}</article>`,
    );
    return { ...readArticle(document)!, root };
  }

  it('a selection is seen, which the page’s own ends at the host', () => {
    const read = showShadow();
    select(textIn(read.root, '#inner'), 0, textIn(read.root, '#inner'), 13);
    expect(selectedIn(read)).toBe('Fennel Stores');
  });

  it('one of slotted words is seen too', () => {
    const read = showShadow();
    const slotted = textIn(document, '#slotted');
    select(slotted, 1, slotted, 6);
    expect(selectedIn(read)).toBe('I was');
  });
});
