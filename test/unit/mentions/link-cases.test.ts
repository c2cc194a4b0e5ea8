import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { linkCases } from '../../../src/engine/mentions/link-cases';
import type { CaseLink } from '../../../src/model/reading';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const lexicon = buildLexicon([pack]);
const prepared = prepareLexicon(lexicon);
const link = (text: string, title = ''): CaseLink[] => {
  const article = plainArticle(text, title);
  return linkCases(findMentions(article, prepared, 'shown'), article, lexicon);
};

const pilot =
  'The Metropolitan Police fed sickness records of its officers to Palantir. The Metropolitan Police Federation and its ' +
  'general secretary, Matt Cane, spoke of proxies for sickness and of geolocation of officers’ phones.';
const blocked =
  'The Mayor of London, Sadiq Khan, turned down the £50m Palantir agreement. MOPAC said the Metropolitan Police had asked ' +
  'one bidder only; Palantir disagreed.';
const lodges =
  'Officers of the Metropolitan Police must list declarable associations. Sir Mark Rowley defended the rule on Freemasons, ' +
  'and the Metropolitan Police Federation took no side.';

describe('stories that look alike', () => {
  it.each([
    ['the pilot on staff data', pilot, 'case-met-palantir', 'case-khan-blocks-palantir'],
    ['the contract that was blocked', blocked, 'case-khan-blocks-palantir', 'case-met-palantir'],
    ['the rule on lodges', lodges, 'case-met-freemason-policy', 'case-met-palantir'],
  ])('%s is told from its neighbours, which are named', (_, text, entry, lookAlike) => {
    const [best] = link(text);
    expect(best?.entry).toBe(entry);
    expect(best?.lookAlikes).toContain(lookAlike);
    expect(best?.lookAlikes).not.toContain(entry);
  });
});

describe('a case', () => {
  it('is not linked for one actor in passing', () => {
    expect(link('Palantir shares rose. The Information Commissioner’s Office had no comment.')).toEqual([]);
  });
  it('is not linked for two actors without an act', () => {
    expect(link('Palantir opened an office near the Metropolitan Police.')).toEqual([]);
  });
  it('is not linked for a firm that every story has', () => {
    expect(link('Drivers of Uber and riders of Glovo asked for better pay and a union.')).toEqual([]);
  });
  it('is linked by a name that means nothing else', () => {
    expect(link('The judgment in Bărbulescu is cited in every such dispute.')[0]?.entry).toBe('case-barbulescu');
  });
  it('says what it shares with the article, itself first where it is named', () => {
    const [best] = link(blocked);
    expect(best?.shared[0]).toBe('case-khan-blocks-palantir');
    expect(best?.shared).toEqual(expect.arrayContaining(['vendor-palantir', 'org-met-police', 'person-sadiq-khan']));
  });
  it('scores between 0 and 1, more where more is shared', () => {
    const [few] = link(blocked.slice(0, blocked.indexOf('MOPAC')));
    const [more] = link(blocked);
    expect(more!.score).toBeGreaterThan(few!.score);
    expect(more!.score).toBeLessThanOrEqual(1);
  });
});
