import { parseHTML } from 'linkedom';
import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { fixtureNames, openPage, requireFixture } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

/** linkedom neither repairs markup as the HTML standard says nor builds declarative shadow roots. */
const known = ['broken.html', 'shadow-article.html', 'plain.xhtml', 'no-body.html'];

test.each(fixtureNames.filter((name) => !known.includes(name)))('%s reads the same without a browser', async (name) => {
  const source = requireFixture(name);
  const inNode = readArticle(parseHTML(source).document as unknown as Document)?.article;
  const inBrowser = readArticle(await openPage(source))?.article;
  expect(inNode?.text).toBe(inBrowser?.text);
  expect(inNode?.blocks).toEqual(inBrowser?.blocks);
  expect({ ...inNode, url: '' }).toEqual({ ...inBrowser, url: '' });
});
