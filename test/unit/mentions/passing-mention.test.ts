import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/cli/scan/parse-article';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { linkCases } from '../../../src/engine/mentions/link-cases';
import type { Article } from '../../../src/model/article';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const lexicon = buildLexicon([pack]);
const prepared = prepareLexicon(lexicon);
const casesOf = (article: Pick<Article, 'title' | 'text' | 'blocks'>) =>
  linkCases(findMentions(article, prepared, 'shown'), article, lexicon).map(({ entry }) => entry);

const demo = join(import.meta.dirname, '../../../docs/demo/brackwater-depot.html');
const other = 'A parcel firm followed its couriers after their shifts and recorded keystrokes, a union said.\n'.repeat(
  8,
);
const aside =
  'According to The Register, the Metropolitan Police uses Palantir on its own officers, and the Metropolitan Police ' +
  'Federation objects to location tracking off duty.\n';
const story =
  'The Metropolitan Police fed sickness records of its officers to Palantir.\nThe Metropolitan Police Federation spoke of ' +
  'geolocation of officers’ phones. Palantir said nothing.\nOfficers asked the Metropolitan Police about ' +
  'Palantir.\nThe Metropolitan Police said that officers knew.\n';

describe('a story told in passing', () => {
  it('does not make the demonstration article a part of it', () => {
    const article = parseArticle(demo, readFileSync(demo, 'utf8'))!;
    expect(findMentions(article, prepared, 'shown').map(({ entry }) => entry)).toContain('org-met-police');
    expect(casesOf(article)).toEqual([]);
  });
  it('does not, either, at the end of an article about another firm', () => {
    expect(casesOf(plainArticle(other.repeat(4) + aside))).toEqual([]);
  });
  it('is the story where the article begins with it', () => {
    expect(casesOf(plainArticle(aside + other.repeat(4)))).toContain('case-met-palantir');
  });
  it('is the story where it goes on over several paragraphs', () => {
    expect(casesOf(plainArticle(other.repeat(4) + story))).toContain('case-met-palantir');
  });
  it('is not the story where only its actors are named and nothing that they did', () => {
    expect(casesOf(plainArticle('Palantir, the Metropolitan Police and Matt Cane met for tea.'))).toEqual([]);
  });
  it('is not the story where a judgment is only cited', () => {
    expect(casesOf(plainArticle(`${other.repeat(4)}Lawyers pointed to Bărbulescu.\n`))).toEqual([]);
  });
});
