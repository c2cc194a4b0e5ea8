import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../../src/bundles/name-uuid';
import { readW3c, writeW3c } from '../../../src/bundles/w3c';
import { written } from './sample-notes';

/** Annotations in the shapes other tools write, about invented firms and people; written by us. */
const text = readFileSync(new URL('../../fixtures/bundles/foreign.json', import.meta.url), 'utf8');

describe('annotations of other tools', () => {
  const { notes, refused } = readW3c(text);

  it('become notes with quote, text, tags and author, under their own address', () => {
    const url = 'https://courier.example/2025/depot-cameras';
    expect(notes[0]).toEqual({
      id: nameUuid('https://annotations.example/a/Bq5tQ'),
      address: url,
      article: { url, title: url },
      target: {
        quote: { exact: 'cameras above every packer', prefix: 'Orlo Parcel put ', suffix: ' in spring' },
        position: { start: 412, end: 438, pairsBefore: 0 },
      },
      body: 'Does the **works council** know?',
      tags: ['cameras'],
      author: 'acct:lin@annotations.example',
      created: '2025-11-03T14:20:31.123Z',
      modified: '2025-11-03T14:00:00.000Z',
      revision: 1,
    });
  });

  it('keep a urn:uuid as their id, and a question is filed as one', () => {
    expect(notes[1]).toMatchObject({
      id: 'urn:uuid:5b1c0e64-9d3a-4e43-8a5e-3f1d5b0c7a11',
      category: 'question',
      author: 'Sam Onwudiwe',
      body: 'Who decided this?',
      target: { quote: { exact: 'un colis toutes les quatre secondes', prefix: '', suffix: '' } },
      created: '2025-11-04T00:00:00.000Z',
    });
  });

  it('without a selector are about the whole article, and a time without zone is taken as UTC', () => {
    expect(notes[2]).toMatchObject({
      target: {},
      body: 'https://union.example/filing.pdf',
      created: '2025-11-05T08:00:00.000Z',
    });
  });

  it('that mark a place by other means than words are left out', () => {
    expect(refused).toEqual([
      { index: 3, path: '[3].target.selector', reason: expect.stringContaining('not by its words') },
    ]);
  });

  it('are the same notes each time, and once more after a trip through our own bundle', () => {
    expect(readW3c(text).notes).toEqual(notes);
    expect(readW3c(writeW3c(notes, written)).notes).toEqual(notes);
  });

  it('take the date of their collection where they have none', () => {
    const { created: _, modified: __, ...undated } = JSON.parse(text)[0];
    const collection = { type: 'AnnotationCollection', created: '2025-12-01T00:00:00Z', first: { items: [undated] } };
    expect(readW3c(JSON.stringify(collection)).notes[0]?.created).toBe('2025-12-01T00:00:00.000Z');
  });

  it('cannot put their note on an article that neither of their addresses names', () => {
    const forged = { ...JSON.parse(text)[0], 'fn:address': 'https://elsewhere.example/' };
    expect(readW3c(JSON.stringify(forged)).notes[0]?.address).toBe('https://courier.example/2025/depot-cameras');
  });
});

describe('an id from a name', () => {
  // Computed with Python's uuid.uuid5(uuid.NAMESPACE_URL, name).
  const vectors = [
    { name: 'https://annotations.example/a/Bq5tQ', uuid: 'e73b548e-8498-57cd-9671-10c25216eb69' },
    { name: '', uuid: '1b4db7eb-4057-5ddf-91e0-36dec72071f5' },
    { name: 'x'.repeat(35), uuid: '5c43b5ba-a3ee-559c-b6ad-bd1036eab04b' },
    { name: 'x'.repeat(36), uuid: '03c88b27-32ee-51c8-ba48-ae5339208ef9' },
    { name: 'x'.repeat(39), uuid: 'f4eaee1e-e483-528b-88bd-6b8932ab6e2b' },
    { name: 'x'.repeat(40), uuid: 'f562c38a-a8fe-5cdd-b523-6f30cfb54847' },
    { name: 'x'.repeat(48), uuid: '8fa6ffa9-9280-5899-a2d8-b082ccdf6380' },
    { name: 'é📦'.repeat(40), uuid: '5954203d-9eb6-55fb-a452-42d880180572' },
  ];
  it.each(vectors)('is the UUID version 5 of $name', ({ name, uuid }) => {
    expect(nameUuid(name)).toBe(`urn:uuid:${uuid}`);
  });
});
