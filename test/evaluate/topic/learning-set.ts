import { countFeatures } from '../../../src/engine/topic/count-features';
import { findLanguage } from '../../../src/engine/topic/find-language';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';
import { readFixtureArticles } from '../../unit/topic/fixture-articles';
import { readPool, readSharedArticles } from '../shared-articles';
import { expectedWeights } from './expected-weights';
import type { Example } from './fit-logistic';
import { type PageText, readPageText } from './page-text';

export type Genre = 'news and blogs' | 'legal cases' | 'fixtures' | 'test fixtures' | 'pool' | 'other pages';

/** A text with what it is known to be, and what the engine measures of it. */
export interface LabelledText extends Example, PageText {
  id: string;
  publisher: string;
  /** Of a legal case: the authority or court that decided it. */
  authority?: string;
  genre: Genre;
  label: 'on-topic' | 'hard-negative' | 'negative';
  clear: boolean;
  /** `opening`: cut to headline and first paragraphs, as a short item would have it. */
  form: 'whole' | 'opening';
  /** False for a language without a lexicon: it is silent, and nothing is learnt from it. */
  scored: boolean;
}

/** The features in the order of `Example.values`. */
export const featureNames = Object.keys(expectedWeights);

/** Texts of the pool that are on the subject; found by reading every alarm. */
export const onTopicInPool = ['pool/000712.txt', 'pool/002185.txt'];

const topic = prepareTopics([english])[english.language]!;

/** All labelled texts: real ones whole, text files also as openings, our fixtures, and the pool. */
export function readLabelledTexts(): LabelledText[] {
  const real = readSharedArticles().flatMap((article): LabelledText[] => {
    const page = readPageText(article);
    const genre = genreOf(article.genre, article.label);
    const { id, publisher, label } = article;
    const base = { id, publisher, genre, label, clear: article.confidence === 'clear' };
    if (genre === 'legal cases') Object.assign(base, { authority: page.title.split(/[-(]/, 1)[0]!.trim() });
    const whole = describeText({ ...base, form: 'whole' }, page);
    const isNews = article.kind === 'text' && genre !== 'legal cases';
    return isNews ? [whole, describeText({ ...base, form: 'opening' }, cutToOpening(page))] : [whole];
  });
  const fixtures = readFixtureArticles().map(({ name, label, use, title, text }) => {
    const genre = use === 'test' ? 'test fixtures' : 'fixtures';
    return describeText({ id: name, publisher: genre, genre, label, clear: true, form: 'whole' }, { title, text });
  });
  const pool = [...readPool()].map(([id, content]) => {
    const label = onTopicInPool.includes(id) ? 'on-topic' : 'negative';
    const page = readPageText({ kind: 'text', content });
    return describeText(
      { id, publisher: 'pool', genre: 'pool', label, clear: label === 'negative', form: 'whole' },
      page,
    );
  });
  return [...real, ...fixtures, ...pool];
}

/** True for the texts that weights are learnt from: clear ones, two of three fixtures, one in four of the pool; the rest only tests. */
export function isLearntFrom({ scored, clear, genre, id }: LabelledText): boolean {
  return scored && clear && genre !== 'test fixtures' && (genre !== 'pool' || Number(/\d+/.exec(id)?.[0]) % 4 === 0);
}

type Description = Omit<LabelledText, 'values' | 'isOnTopic' | 'importance' | 'scored' | keyof PageText>;

function describeText(description: Description, page: PageText): LabelledText {
  const scored = findLanguage(page.text, page.language) === english.language;
  const features = scored ? countFeatures(page.title, page.text, topic) : [];
  const values = new Map(features.map(({ name, value }) => [name, value]));
  return {
    ...description,
    ...page,
    scored,
    values: featureNames.map((name) => values.get(name) ?? 0),
    isOnTopic: description.label === 'on-topic',
    importance: importanceOf(description),
  };
}

/**
 * What a text counts in the fit. Real news on the subject is scarce and counts most; 54 legal cases of one page
 * template must not set the style; a pool text counts little, since there are a thousand.
 */
function importanceOf({ genre, label, form }: Description): number {
  const half = form === 'opening' ? 0.5 : 1;
  if (genre === 'pool') return 0.4;
  if (label === 'negative') return 0.5 * half;
  if (label === 'hard-negative') return 1.5 * half;
  return half * (genre === 'legal cases' ? 0.5 : genre === 'fixtures' ? 1 : 4);
}

function genreOf(genre: string, label: string): Genre {
  if (genre === 'legal-case') return 'legal cases';
  if (genre === 'synthetic' || genre === 'web-page') return 'other pages';
  return label === 'negative' && genre === 'web-capture' ? 'other pages' : 'news and blogs';
}

/** Headline and the first paragraphs up to about ninety words. */
function cutToOpening(page: PageText): PageText {
  const kept: string[] = [];
  let words = 0;
  for (const line of page.text.split('\n')) {
    const count = line.trim().split(/\s+/).length;
    if (count < 12) continue;
    kept.push(line.slice(0, 1200));
    words += count;
    if (words > 90) break;
  }
  return { ...page, text: kept.join('\n') };
}
