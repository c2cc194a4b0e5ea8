import { findMatch, type PreparedRule } from './match-rules';
import type { PreparedTopic } from './prepare-topics';
import { type Hit, type Scan, type Sentence, scanText } from './scan-text';
import { bitOf } from './term-index';
import type { WordKind } from './topic-lexicon';

/** A measured property of an article, and the places in its text that show it. */
export interface Feature {
  name: string;
  label: string;
  /** Not negative; 0 where the article shows nothing of it. */
  value: number;
  words: { start: number; end: number }[];
}

/** The opening of an article, in words of running text: about its first three paragraphs. */
const openingWords = 150;
const openingFactor = 2;
/** A line that is no running text (menu, teaser, heading) may be about another article. */
const asideFactor = 0.2;
/** Text beyond this many UTF-16 units (some 25,000 words) is not read: it bounds the work on any page. */
const readUnits = 150_000;
/** More than about five in a thousand words says no more: an article about work need not be about watching. */
const enoughWorkers = Math.log1p(5);
/** Nor more than this of the scarcer of workers and watching. */
const enoughOfBoth = Math.log1p(15);
/** Nor does another subject weigh more than this: an article may be about both. */
const enoughOfOthers = Math.log1p(12);
/** A passage: two or three sentences, since news gives a paragraph to each. */
const passageWords = 50;
/** Places kept for a feature: what a reader is shown under "Why this article?". */
const keptPlaces = 6;

/** What a title and a text show, one feature after the other in the order of the weights table. */
export function countFeatures(title: string, text: string, topic: PreparedTopic): Feature[] {
  const { index, rules, counterRules, otherSubjects } = topic;
  const scan = scanText(text, index, readUnits);
  const headline = scanText(title, index, 1000);
  if (isAboutWork(scan, headline)) {
    promoteRoles(scan);
    promoteRoles(headline);
  }
  const scale = scaleOf(scan);
  const found = rules.map((rule) => countRule(rule, scan, scale));
  const matched = new Set(found.flatMap(({ sentences }) => sentences));
  const opening = [...matched].filter((sentence) => sentence.prose && sentence.proseBefore < openingWords);
  const openingPlaces = found.flatMap(({ feature, sentences }) =>
    sentences.some((s) => opening.includes(s)) ? feature.words : [],
  );
  const density = (name: string, label: string, bits: number) => countKind([scan, headline], name, label, bits);
  const workers = density('about-workers', 'is about people at work', atWork);
  const watching = density('about-watching', 'speaks of watching', watchingBits);
  return [
    ...found.map(({ feature }) => feature),
    { name: 'in-headline', label: 'the headline says so', value: scoreHeadline(headline, rules), words: [] },
    {
      name: 'in-opening',
      label: 'the opening paragraphs say so',
      value: Math.log1p(opening.length),
      words: openingPlaces.slice(0, keptPlaces),
    },
    {
      name: 'throughout',
      label: 'says so again and again',
      value: Math.sqrt([...matched].filter(({ prose }) => prose).length / Math.max(scan.proseSentences, 8)),
      words: [],
    },
    countPassages(scan, headline, scale),
    {
      name: 'work-and-watching',
      label: 'speaks of people at work and of watching',
      value: Math.min(density('', '', atWork | bitOf.applicant).value, watching.value, enoughOfBoth),
      words: [...workers.words.slice(0, keptPlaces / 2), ...watching.words.slice(0, keptPlaces / 2)],
    },
    { ...workers, value: Math.min(workers.value, enoughWorkers) },
    {
      name: 'mostly-workers',
      label: 'is about people at work more than about others',
      value: shareOfWorkers([scan, headline]),
      words: [],
    },
    ...counterRules.map((rule) => countRule(rule, scan, scale).feature),
    ...otherSubjects.map(({ name, label, kind }) => {
      const feature = countKind([scan, headline], name, label, bitOf[kind as WordKind], 220);
      // Advice on management is all about people at work; another subject counts as far as it outweighs them.
      const workersShare = kind === 'advice' ? 0 : Math.expm1(workers.value) / 2;
      const more = Math.expm1(feature.value) - workersShare;
      return { ...feature, value: Math.min(Math.log1p(Math.max(0, more)), enoughOfOthers) };
    }),
  ];
}

/** How often a text fulfils a rule: twice in the opening, less in a line that is no running text. */
function countRule(rule: PreparedRule, { sentences }: Scan, scale: number) {
  const words: Feature['words'] = [];
  const matched: Sentence[] = [];
  let amount = 0;
  for (const sentence of sentences) {
    const hits = findMatch(rule, sentence);
    if (hits === undefined) continue;
    matched.push(sentence);
    amount += factorOf(sentence);
    for (const { start, end } of hits) if (words.length < keptPlaces) words.push({ start, end });
  }
  const { name, label } = rule.rule;
  return { feature: { name, label, value: Math.log1p(amount * scale), words }, sentences: matched };
}

const factorOf = ({ prose, proseBefore }: Sentence) =>
  prose ? (proseBefore < openingWords ? openingFactor : 1) : asideFactor;

/** Passages of some fifty words that name a means of watching and two sides of work, in whatever order. */
function countPassages(scan: Scan, headline: Scan, scale: number): Feature {
  const sentences = scan.sentences.filter(({ prose }) => prose);
  const words: Feature['words'] = [];
  let amount = 0;
  for (let i = 0, end = 0; i < sentences.length; i = end) {
    const first = sentences[i]!;
    let kinds = i === 0 ? kindsOf(headline) : 0;
    for (end = i; end < sentences.length && sentences[end]!.proseBefore < first.proseBefore + passageWords; end++) {
      kinds |= sentences[end]!.kinds;
    }
    if (!hasMeans(kinds) || (kinds & atWorkBits) === 0) continue;
    if (frameBits.filter((bits) => (kinds & bits) !== 0).length < 2) continue;
    amount += factorOf(first);
    const hits = sentences.slice(i, end).flatMap((sentence) => sentence.hits);
    for (const bits of [atWorkBits, meansBits | bitOf.algorithm]) {
      const hit = hits.find((candidate) => (candidate.kinds & bits) !== 0);
      if (hit !== undefined && words.length < keptPlaces) words.push({ start: hit.start, end: hit.end });
    }
  }
  return {
    name: 'in-one-passage',
    label: 'ties people at work to a means of watching',
    value: Math.log1p(amount * scale),
    words,
  };
}

/** In an article with three sentences that have such words, or in a short one with a sixth, a driver, an officer or a nurse is somebody at work. */
const workContext = bitOf.worker | bitOf.employer | bitOf.union | bitOf.place | bitOf.discipline | bitOf.work;

function isAboutWork({ sentences, proseSentences }: Scan, headline: Scan): boolean {
  let count = headline.sentences.some(({ kinds }) => (kinds & workContext) !== 0) ? 1 : 0;
  for (const { kinds, prose } of sentences) if (prose && (kinds & workContext) !== 0) count++;
  return count >= Math.min(3, Math.max(1, proseSentences / 6));
}

function promoteRoles({ sentences }: Scan): void {
  for (const sentence of sentences) {
    if ((sentence.kinds & bitOf.role) === 0) continue;
    sentence.kinds |= bitOf.worker;
    for (const hit of sentence.hits) if ((hit.kinds & bitOf.role) !== 0) hit.kinds |= bitOf.worker;
  }
}

/** Counts are taken as if every article had about 250 words; a very long one is not asked to go on and on about it. */
function scaleOf({ proseWords }: Scan): number {
  return 500 / (Math.min(proseWords, 2000) + 250);
}

/** How densely a kind of word stands in headline and running text: the logarithm of its number in a thousand words. */
function countKind(
  [scan, headline]: [Scan, Scan],
  name: string,
  label: string,
  bit: number,
  leastWords = 150,
): Feature {
  let count = hitsOf(headline).filter(({ kinds }) => (kinds & bit) !== 0).length;
  const words: { start: number; end: number }[] = [];
  for (const { hits, kinds, prose } of scan.sentences) {
    if (!prose || (kinds & bit) === 0) continue;
    for (const hit of hits) {
      if ((hit.kinds & bit) === 0 || isActive(hit, bit)) continue;
      count++;
      if (words.length < keptPlaces) words.push({ start: hit.start, end: hit.end });
    }
  }
  return { name, label, value: Math.log1p((count * 1000) / Math.max(scan.proseWords, leastWords)), words };
}

/** A participle is a word for watching only where somebody is watched: "were followed", not "followed suit". */
const isActive = ({ kinds, passive }: Hit, bit: number) => !passive && (kinds & bit) === bitOf.watched;

const atWork = bitOf.worker | bitOf.technique;
const others = bitOf.public | bitOf.consumer | bitOf.pupil | bitOf.patient;
const othersBits = others | bitOf.machine | bitOf.attack | bitOf.market;

/** The share of people at work among all people the text names, 0..1; near 0 where it names few. */
function shareOfWorkers([{ sentences }, headline]: [Scan, Scan]): number {
  let workers = 0;
  let all = 2;
  const count = (hits: Hit[]) => {
    for (const { kinds } of hits) {
      if ((kinds & atWork) !== 0) workers++;
      if ((kinds & (atWork | others)) !== 0) all++;
    }
  };
  count(hitsOf(headline));
  for (const { hits, prose } of sentences) if (prose) count(hits);
  return workers / all;
}

const hitsOf = ({ sentences }: Scan) => sentences.flatMap(({ hits }) => hits);
const kindsOf = ({ sentences }: Scan) => sentences.reduce((all, { kinds }) => all | kinds, 0);

/** 1 where the headline fulfils a rule or names people at work and watching, ½ where it only has words of both, 0 otherwise. */
function scoreHeadline(headline: Scan, rules: readonly PreparedRule[]): number {
  if (headline.sentences.some((sentence) => rules.some((rule) => findMatch(rule, sentence)))) return 1;
  const kinds = kindsOf(headline);
  if ((kinds & othersBits) === 0 && (kinds & atWork) !== 0 && (kinds & watchingBits) !== 0) return 1;
  return headline.sentences.some(isHalf) ? 0.5 : 0;
}

const watchingBits = bitOf.technique | bitOf.device | bitOf.watch | bitOf.watching | bitOf.watched | bitOf.algorithm;
const meansBits = bitOf.technique | bitOf.device | bitOf.watching;
/** A device or technique; or software that disciplines, or that measures people. */
function hasMeans(kinds: number): boolean {
  if ((kinds & meansBits) !== 0) return true;
  if ((kinds & bitOf.algorithm) !== 0 && (kinds & (bitOf.law | bitOf.union | bitOf.privacy)) !== 0) return true;
  return (kinds & (bitOf.algorithm | bitOf.software)) !== 0 && (kinds & (bitOf.discipline | bitOf.gather)) !== 0;
}

const atWorkBits = bitOf.technique | bitOf.worker | bitOf.applicant | bitOf.employer | bitOf.place | bitOf.union;
const frameBits = [
  bitOf.worker | bitOf.applicant | bitOf.technique,
  bitOf.employer,
  bitOf.place,
  bitOf.union,
  bitOf.discipline,
  bitOf.measure,
  bitOf.privacy | bitOf.law,
];
const whoBits = bitOf.work | bitOf.worker | bitOf.role | bitOf.employer | bitOf.place | bitOf.union | bitOf.applicant;
const doesBits =
  bitOf.watch | bitOf.watching | bitOf.watched | bitOf.device | bitOf.algorithm | bitOf.software | bitOf.gather;
const isHalf = ({ kinds }: Sentence) => (kinds & whoBits) !== 0 && (kinds & doesBits) !== 0;
