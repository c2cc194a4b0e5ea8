import { describe, expect, it } from 'vitest';
import { BundleError } from '../../../src/bundles/bundle-error';
import { readW3c, writeW3c } from '../../../src/bundles/w3c';
import { bareNote, fullNote, written } from './sample-notes';

const good = writeW3c([fullNote, bareNote], written);
const megabyte = 1024 * 1024;

describe('a file that is unusable as a whole', () => {
  const files = [
    { name: 'empty', text: ' \n', says: 'empty' },
    { name: 'cut off in the middle', text: good.slice(0, good.length / 2), says: 'cut off' },
    { name: 'cut off within a word', text: good.slice(0, good.indexOf('union')), says: 'cut off' },
    { name: 'cut off after a backslash', text: '{"type": "Annotation\\', says: 'cut off' },
    { name: 'damaged', text: good.replace('"items":', '"items"'), says: 'damaged' },
    { name: 'closed twice', text: `${good}}`, says: 'damaged' },
    { name: 'UTF-16', text: [...good].join('\0'), says: 'UTF-16' },
    { name: 'UTF-16 read as UTF-8', text: `\uFFFD\uFFFD${good}`, says: 'UTF-16' },
    { name: 'a zip archive', text: 'PK\u0003\u0004…', says: 'a zip archive' },
    { name: 'a PDF', text: '%PDF-1.7', says: 'a PDF' },
    { name: 'a web page', text: '<!DOCTYPE html><p>', says: 'a web page' },
    { name: 'a RIS file', text: 'TY  - NEWS\nER  - ', says: 'a RIS file' },
    { name: 'a BibTeX file', text: '@article{x}', says: 'a BibTeX file' },
    { name: 'an encrypted bundle', text: 'age-encryption.org/v1', says: 'an encrypted file' },
    { name: 'text', text: 'Dear reader', says: 'another kind of file' },
    { name: 'JSON of another kind', text: '{"bookmarks": []}', says: 'not a collection' },
    {
      name: 'a collection that lies elsewhere',
      text: collection({ first: 'https://notes.example/1' }),
      says: 'does not fetch',
    },
    { name: 'nested without end', text: '['.repeat(100_000), says: 'nested' },
    { name: 'larger than 50 MB', text: ' '.repeat(50 * megabyte + 1), says: '50 MB' },
  ];
  it.each(files)('is refused, and says why: $name', ({ text, says }) => {
    expect(() => readW3c(text)).toThrow(BundleError);
    expect(() => readW3c(text)).toThrow(says);
  });
});

describe('a file that is unusual', () => {
  const items = JSON.parse(good).first.items;
  const files = [
    { name: 'begins with a byte order mark', text: `\uFEFF${good}` },
    { name: 'is a page alone', text: JSON.stringify(JSON.parse(good).first) },
    { name: 'is a list of annotations', text: JSON.stringify(items) },
    {
      name: 'holds its second page in the first',
      text: collection({ total: 2, first: { type: 'AnnotationPage', items: [items[0]], next: { items: [items[1]] } } }),
    },
    { name: 'names its type in a list', text: collection({ type: ['AnnotationCollection'], first: { items } }) },
  ];
  it.each(files)('is read all the same: it $name', ({ text }) => {
    expect(readW3c(text)).toMatchObject({ notes: [fullNote, bareNote], refused: [] });
  });

  it('may be one annotation', () => {
    expect(readW3c(JSON.stringify(items[0])).notes).toEqual([fullNote]);
  });

  it('may hold no notes at all', () => {
    expect(readW3c(writeW3c([], written))).toMatchObject({ notes: [], refused: [] });
  });

  it.each([
    { name: 'fewer notes than it says', part: { total: 5, first: { items } } },
    { name: 'the first page only', part: { first: { items, next: 'https://notes.example/2' } } },
  ])('says so when it holds $name', ({ part }) => {
    expect(readW3c(collection(part))).toMatchObject({
      notes: [fullNote, bareNote],
      refused: [{ index: 2, path: 'total', reason: expect.stringContaining('more notes than it holds') }],
    });
  });
});

describe('an item that cannot be a note', () => {
  const item = JSON.parse(good).first.items[0];
  const { target } = item;
  const sourced = (source: unknown) => ({ 'fn:article': undefined, target: { ...target, source } });
  const cases = [
    { name: 'no annotation', change: { type: 'Dataset' }, path: '', says: 'not an annotation' },
    { name: 'no target', change: { target: undefined }, path: '.target', says: 'what it is about' },
    { name: 'two targets', change: { target: [target, target] }, path: '.target', says: 'several places' },
    {
      name: 'a script for an address',
      change: sourced('javascript:alert(1)'),
      path: '.target.source',
      says: 'javascript:alert(1)',
    },
    { name: 'a data address', change: sourced('data:text/html,x'), path: '.target.source', says: 'not a web address' },
    {
      name: 'a file of the sender’s',
      change: sourced('file:///etc/passwd'),
      path: '.target.source',
      says: 'not a web address',
    },
    {
      name: 'a script in our own field',
      change: {
        'fn:article': { 'fn:url': 'javascript:alert(1)' },
        target: { ...target, source: 'javascript:alert(1)' },
      },
      path: '.target.source',
      says: 'not a web address',
    },
    {
      name: 'a script as canonical address',
      change: { 'fn:article': { ...item['fn:article'], 'fn:canonicalUrl': 'javascript:alert(1)' } },
      path: '.target.source',
      says: 'its article',
    },
    {
      name: 'two addresses',
      change: { target: { ...target, source: 'https://elsewhere.example/' } },
      path: '.target.source',
      says: 'two different addresses',
    },
    { name: 'no date', change: { created: undefined, modified: undefined }, path: '.created', says: 'when' },
    { name: 'a date that is none', change: { created: 'yesterday' }, path: '.created', says: 'when' },
    { name: 'an endless text', change: { body: { value: 'x'.repeat(100_001) } }, path: '.body', says: 'longer' },
    {
      name: 'an endless tag',
      change: { body: { value: 'x'.repeat(201), purpose: 'tagging' } },
      path: '.body',
      says: 'tags',
    },
    { name: 'a category that is a number', change: { 'fn:category': 5 }, path: '.fn:category', says: 'category' },
    {
      name: 'a category without an id',
      change: { 'fn:category': { 'fn:name': 'Rumour' } },
      path: '.fn:category',
      says: 'category',
    },
    { name: 'a revision below 1', change: { 'fn:revision': 0 }, path: '.fn:revision', says: 'revision' },
    { name: 'an unreadable removal', change: { 'fn:deleted': 'perhaps' }, path: '.fn:deleted', says: 'removed' },
  ];
  it.each(cases)('is left out with its place and reason, beside the good ones: $name', ({ change, path, says }) => {
    // Our own notes carry no date of the file's, so that an item without one has none.
    const items = [JSON.parse(good).first.items[1], { ...item, ...change }];
    const { notes, refused } = readW3c(collection({ first: { type: 'AnnotationPage', items } }));
    expect(notes).toEqual([bareNote]);
    expect(refused).toEqual([{ index: 1, path: `first.items[1]${path}`, reason: expect.stringContaining(says) }]);
  });

  it('cannot reach the prototype of anything', () => {
    const text = JSON.stringify([item]).replace(
      '{"@context"',
      '{"__proto__":{"deleted":"2026-01-01T00:00:00Z","polluted":true},"@context"',
    );
    expect(text).toContain('__proto__');
    const { notes } = readW3c(text);
    expect(notes).toEqual([fullNote]);
    expect('polluted' in {} || 'polluted' in (notes[0] ?? {})).toBe(false);
  });

  it('is still kept as text where it is made to look like markup', () => {
    const body = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) \u202E';
    expect(
      readW3c(JSON.stringify({ ...item, body: { type: 'TextualBody', format: 'text/html', value: body } })).notes[0]
        ?.body,
    ).toBe(body);
  });
});

function collection(part: object): string {
  return JSON.stringify({ type: 'AnnotationCollection', ...part });
}
