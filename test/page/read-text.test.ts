import { afterEach, expect, test } from 'vitest';
import { readText } from '../../src/page/read-text';
import { fixtureNames, openFixture, openPage, requireFixture } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

test('title, language and the words of a page are read, without its chrome', async () => {
  const { title, text, language } = readText(await openFixture('news-article.html'));
  expect(title).toBe("Parcel firm's cab cameras scored drivers on yawns, union says");
  expect(language).toBe('en-gb');
  expect(text).toContain(
    'A parcel company fitted cameras that face its drivers and used the footage to score them on yawning,',
  );
  const out = ['Sport', 'display: flex', '@graph', 'Accept all', 'Shift Change', 'All rights reserved'];
  expect(out.filter((words) => text.includes(words))).toEqual([]);
});

test('a sentence stays in one line, a block begins another', async () => {
  const { text } = readText(
    await openPage('<p>One <b>two</b>\n three.</p><div>Four<p>five</p></div><p hidden>six</p>'),
  );
  expect(text.split(/\s*\n\s*/)).toEqual(['One two three.', 'Four', 'five']);
});

test.each(fixtureNames)('%s is read without an exception and left as it was', async (name) => {
  const page = await openFixture(name);
  const before = page.documentElement.outerHTML;
  const { text } = readText(page);
  expect(text).not.toMatch(/[^\S\n]{2}/);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('an article in shadow roots is not overlooked', async () => {
  const { text } = readText(await openFixture('shadow-article.html'));
  for (const words of [
    'why I breathe so fast',
    'Fennel Stores ended the test',
    'a shadow root of its own, with bold words in it',
  ])
    expect(text).toContain(words);
});

test('the text is bounded', async () => {
  const page = await openPage(requireFixture('news-article.html'));
  const long = page.createElement('p');
  long.textContent = 'word '.repeat(40_000);
  page.querySelector('.story-body')!.append(long);
  expect(readText(page).text.length).toBe(60_000);
});
