import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import type { Alias, LexiconEntry } from '../../../src/model/lexicon';
import { plainArticle } from './plain-article';

const entry = (id: string, type: LexiconEntry['type'], name: string, ...aliases: (string | Alias)[]): LexiconEntry => ({
  id,
  type,
  name,
  related: [],
  aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias, caseSensitive: false } : alias)),
});

const prepared = prepareLexicon({
  packs: [],
  entries: [
    entry('org-city-police', 'organisation', 'Marlow City Police', 'Marlow City Police', {
      text: 'the City',
      caseSensitive: true,
      needsContext: ['officers'],
    }),
    entry('org-federation', 'organisation', 'Marlow City Police Federation', 'Marlow City Police Federation'),
    entry('tech-lbm', 'technology', 'Lawful Business Monitoring', 'Lawful Business Monitoring'),
    entry('person-ada', 'person', 'Ada Brightwell', { text: 'Ada Brightwell', caseSensitive: true }),
    entry('technique-keys', 'technique', 'Keystroke logging', 'keystroke', 'geo-location'),
    entry('case-romania', 'case', 'Bărbulescu v. Romania', 'Bărbulescu'),
    entry('law-act', 'law', 'Data Act', 'Data (Use and Access) Act'),
  ],
});

const found = (text: string): string[] =>
  findMentions(plainArticle(text), prepared, 'shown').map((mention) => mention.text);

describe('words on the page', () => {
  const cases: [string, string, string[]][] = [
    ['the longest name wins', 'The Marlow City Police Federation objects.', ['Marlow City Police Federation']],
    ['a possessive is not part of the name', 'Marlow City Police’s plan', ['Marlow City Police']],
    ['a plural is', 'it logs workers’ keystrokes', ['keystrokes']],
    ['a hyphen may be a blank', 'tracks staff by geo location', ['geo location']],
    ['a curly dash is a hyphen', 'tracks staff by geo‑location', ['geo‑location']],
    ['a no-break space is a space', 'Lawful Business\u00a0Monitoring', ['Lawful Business\u00a0Monitoring']],
    [
      'soft hyphens are not there',
      'Law\u00adful Busi\u00adness Monitoring',
      ['Law\u00adful Busi\u00adness Monitoring'],
    ],
    ['a name does not reach over two blocks', 'the Marlow City\nPolice came', []],
    ['accents may be missing or composed of two', 'Barbulescu, Ba\u0306rbulescu', ['Barbulescu', 'Ba\u0306rbulescu']],
    ['punctuation inside a name counts', 'the Data (Use and Access) Act', ['Data (Use and Access) Act']],
    ['a part of a word is no name', 'antikeystrokey', []],
    ['an address is no name', 'see keystroke.com or @keystroke', []],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('short forms', () => {
  it('an acronym introduced in brackets is then a name', () => {
    expect(found('Lawful Business Monitoring (LBM) began. LBM grew.')).toEqual([
      'Lawful Business Monitoring',
      'LBM',
      'LBM',
    ]);
  });
  it('an acronym nobody introduced is none', () => expect(found('LBM grew.')).toEqual([]));
  it('a surname follows a full name', () => {
    expect(found('Ada Brightwell spoke. Ms Brightwell left.')).toEqual(['Ada Brightwell', 'Brightwell']);
  });
  it('a surname follows with a title of office, too', () => {
    expect(found('Ada Brightwell spoke. Commissioner Brightwell left.')).toEqual(['Ada Brightwell', 'Brightwell']);
  });
  it('a surname before the full name, or of somebody else, is none', () => {
    expect(found('Brightwell spoke. Ada Brightwell left with Tom Brightwell.')).toEqual(['Ada Brightwell']);
  });
});

describe('first mentions', () => {
  it('only the first mention of an entry is marked as first', () => {
    const mentions = findMentions(
      plainArticle('It records a worker’s keystroke, every keystroke. Ada Brightwell.'),
      prepared,
      'shown',
    );
    expect(mentions.map((mention) => mention.first)).toEqual([true, false, true]);
  });
});
