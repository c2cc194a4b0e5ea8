import { afterEach, expect, test } from 'vitest';
import { describeTarget } from '../../src/engine/anchor/describe-target';
import { locateTargets } from '../../src/engine/anchor/locate-targets';
import { readArticle } from '../../src/page/read-article';
import { openPage } from './read-fixtures';

afterEach(() => document.body.replaceChildren());

const noted = 'Corvane Freight will film the drivers of all 40 vans from June, a letter to them says.';

const around = [
  'The haulier told its staff in Averley last week what would change on the road this summer, and what would not.',
  'Two people who drive for it described the letter to us, and one of them showed it. Neither wished to be named here.',
  'It names no reason. Managers have said in meetings that the insurer asked for it after three accidents in the spring.',
  'The union that most of the drivers belong to learned of it from them. It has asked for talks before anything is fitted.',
  'A lawyer for the union said that whoever films people at work has to say what for, for how long, and who may look.',
  'The company has until the end of the month to answer. It did not say when we asked whether it would take part in talks.',
];

/** A news page: the paragraphs, with more between the second and the third. */
const page = (between: string) =>
  `<!doctype html><html lang="en"><head><title>Vans to be filmed</title></head><body><main><article><h1>Vans to be filmed</h1>
  ${around.slice(0, 2).map(asParagraph).join('')}${between}${around.slice(2).map(asParagraph).join('')}
  </article></main></body></html>`;
const asParagraph = (text: string) => `<p>${text}</p>`;

async function read(between: string) {
  const found = readArticle(await openPage(page(between)));
  if (!found) throw new Error('this page should have an article');
  return found;
}

async function noteOn(words: string) {
  const { article } = await read(asParagraph(noted));
  const start = article.text.indexOf(words);
  return describeTarget(article, start, start + words.length);
}

/** Where a sentence stands in a page's bytes and nobody sees it. */
const hidden: Record<string, string> = {
  'a script': `<script>const teaser = "${noted}";</script>`,
  'data for search engines': `<script type="application/ld+json">{"articleBody": "${noted}"}</script>`,
  'a style sheet': `<style>p::after { content: "${noted}" }</style>`,
  'what is shown without scripts': `<noscript><p>${noted}</p></noscript>`,
  'a template': `<template><p>${noted}</p></template>`,
  'a comment': `<!-- <p>${noted}</p> -->`,
  'a hidden paragraph': `<p hidden>${noted}</p>`,
  'a paragraph that is not displayed': `<p style="display: none">${noted}</p>`,
  'an invisible paragraph': `<p style="visibility: hidden">${noted}</p>`,
  'what screen readers do not say': `<p aria-hidden="true">${noted}</p>`,
  'closed details': `<details><summary>More</summary><p>${noted}</p></details>`,
  'a paragraph hidden until it is searched for': `<p hidden="until-found">${noted}</p>`,
  'a part whose contents are skipped': `<div style="content-visibility: hidden"><p>${noted}</p></div>`,
  'a closed dialog': `<dialog><p>${noted}</p></dialog>`,
  'a popover that is not open': `<div popover><p>${noted}</p></div>`,
  'the text beside a picture': `<img alt="${noted}" title="${noted}">`,
};

test.each(Object.entries(hidden))('a passage that stands in %s alone is missing', async (_, markup) => {
  const { article } = await read(markup);
  for (const words of [noted, 'the drivers of all 40 vans']) {
    const [verdict] = locateTargets(article, [await noteOn(words)]);
    expect(verdict!.kind).toBe('missing');
  }
});

test('a passage that stands in hidden text and further down for all to see is found where it is seen', async () => {
  const target = await noteOn(noted);
  const { article, textMap } = await read(`${Object.values(hidden).join('')}<p id="seen">${noted}</p>`);
  const [verdict] = locateTargets(article, [target]);
  expect(verdict!.kind).toMatch(/^(exact|moved)$/);
  const range = textMap.rangeOf((verdict as { span: { start: number; end: number } }).span)!;
  expect(range.startContainer.parentElement!.id).toBe('seen');
  expect(range.toString()).toBe(noted);
});
