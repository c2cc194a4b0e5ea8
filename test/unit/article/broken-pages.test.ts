import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { readText } from '../../../src/page/read-text';
import { seeded } from '../../bench/anchor/seeded';
import { maul } from './maul';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const rounds = 12;

const types = ['NewsArticle', 'QAPage', 'LiveBlogPosting'];
const jsonLd = types.map(
  (type, index) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["${type}","WebPage"],"headline":"Doors ${index}","author":[{"@type":"Person","name":"Ada Quill","@id":"#a"}],"publisher":{"@id":"#p","name":"The Quay"},"datePublished":"2026-03-14T06:30:00Z","inLanguage":"en","mainEntityOfPage":{"@id":"https://quay.example/doors"}}]}</script>`,
);

test.each(readdirSync(folder))('%s cut, swapped and retyped is read or refused, and never an error', (name) => {
  const page = readFileSync(join(folder, name), 'utf8').replace('</head>', `${jsonLd.join('')}</head>`);
  const random = seeded(name.length);
  for (let round = 0; round < rounds; round++) {
    const document = parseHTML(maul(page, random) || ' ').document as unknown as Document;
    readText(document);
    const article = readArticle(document)?.article;
    if (!article) continue;
    expect(article.published ?? '2026').toMatch(/^\d{4}/);
    expect(article.blocks.at(-1)?.end).toBe(article.text.length);
    expect(article.text).toMatch(/\S/);
  }
});
