import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';

const file = resolve(import.meta.dirname, '../../../../shared/seed/met-police-palantir.txt');
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

const encode = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const element = (name: string, text: string) => `<${name}>${encode(text)}</${name}>`;
const isHeading = (line: string) => line.length < 60 && !/[.:]$/.test(line) && !line.startsWith('-');
const marked = (line: string) => (isHeading(line) ? element('h2', line) : element('p', line));
const [title = '', ...rest] = lines;
const [body, [headline = '', pitch = '', action = '']] = [rest.slice(0, -3), rest.slice(-3)];

/** The ways in which a site may set the advertisement at the article's end. */
const settings: Record<string, (main: string) => string> = {
  'every line a paragraph': () => rest.map((line) => element('p', line)).join('\n'),
  'headings and paragraphs': () => rest.map(marked).join('\n'),
  'a heading, a pitch and a link': (main) =>
    `${main}${element('h3', headline)}${element('p', pitch)}<p><a href="/try">${action}</a></p>`,
  'a heading, a pitch and a button': (main) =>
    `${main}${element('h3', headline)}${element('p', pitch)}<button>${action}</button>`,
  'a heading, a pitch and a boxed link': (main) =>
    `${main}${element('h3', headline)}${element('p', pitch)}<div><a href="/try">${action}</a></div>`,
  'a box within the article': (main) =>
    `${main}<div class="cta"><div>${headline}</div><div>${encode(pitch)}</div><a href="/try">${action}</a></div>`,
  'a strong line instead of a heading': (main) =>
    `${main}<p><strong>${headline}</strong></p>${element('p', pitch)}<p><a href="/try">${action} →</a></p>`,
  'a promotion beside tags and rights': (main) =>
    `${main}${element('h3', headline)}${element('p', pitch)}<a href="/try">${action}</a><p>Tags: <a href="/t">police</a></p><p>© 2026 Example</p>`,
};

const page = (content: string) =>
  parseHTML(`<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav>
    <main><article>${element('h1', title)}${content}</article></main><footer>Example</footer></body></html>`)
    .document as unknown as Document;

describe.runIf(lines.length > 0)('the seed article, its advertisement set as', () => {
  test.each(Object.keys(settings))('%s', (name) => {
    const { text } = readArticle(page(settings[name]!(body.map(marked).join('\n'))))!.article;
    expect([headline, pitch, action].filter((line) => text.includes(line))).toEqual([]);
    expect(body.filter((line) => !text.includes(line))).toEqual([]);
  });
});

test.skipIf(lines.length > 0)('the seed article is not beside the project: not measured', () => {});
