import { describe, expect, it } from 'vitest';
import { writeW3c } from '../../../src/bundles/w3c';
import { bareNote, fullNote, written } from './sample-notes';
import { createSuite, hasSuite, readWrongSamples } from './w3c-suite';

if (!hasSuite) console.log('W3C test suite not found beside the project: its assertions are not checked here.');

describe.runIf(hasSuite)('the W3C test suite', () => {
  const annotations = createSuite('annotations/annotationMusts');
  const collections = createSuite('collections/collectionMusts');
  const pages = createSuite('collections/pages/pageMusts');
  const collection = JSON.parse(writeW3c([fullNote, bareNote], written));

  it('has 54, 10 and 15 assertions and refuses every wrong sample of W3C', () => {
    expect([annotations.size, collections.size, pages.size]).toEqual([54, 10, 15]);
    for (const { name, value } of readWrongSamples()) expect(annotations.findFailures(value), name).not.toEqual([]);
  });

  it('accepts every item as written, and taken out of its collection', () => {
    for (const item of collection.first.items) expect(annotations.findFailures(item)).toEqual([]);
  });

  it('accepts the collection and its page', () => {
    expect(collections.findFailures(collection)).toEqual([]);
    expect(pages.findFailures(collection.first)).toEqual([]);
  });

  it('accepts a collection without notes', () => {
    expect(collections.findFailures(JSON.parse(writeW3c([], written)))).toEqual([]);
  });

  const broken = [
    { name: 'no context of its own', change: { '@context': undefined } },
    { name: 'a bare id', change: { id: '22222222' } },
    { name: 'a date without a zone', change: { created: '2026-03-02T09:00:00' } },
    { name: 'body and bodyValue', change: { bodyValue: 'again' } },
    { name: 'an empty body list', change: { body: [] } },
    {
      name: 'an address that is not ASCII',
      change: { target: { ...collection.first.items[0].target, source: 'https://bücher.example/' } },
    },
    { name: 'an empty selector list', change: { target: { source: 'https://news.example.com/', selector: [] } } },
  ];
  it.each(broken)('would refuse an item with $name', ({ change }) => {
    const item = JSON.parse(JSON.stringify({ ...collection.first.items[0], ...change }));
    expect(annotations.findFailures(item)).not.toEqual([]);
  });
});
