import type { LexiconEntry } from '../../model/lexicon';
import { contextWordsOf, findContextWords, needsReach, notReach } from './context-words';
import { makersBefore, notOfNameBefore, otherNameAfter, sameNameAfter } from './name-words';
import type { Hit } from './scan-aliases';
import { findNextWord, findPreviousWord, isSentenceStart } from './surroundings';
import type { Span } from '../../model/span';

/** What is known of the whole article while its hits are judged. */
export interface Scene {
  text: string;
  /** Blocks in which a capital letter says nothing. */
  titleCase: readonly Span[];
  /** Ids of entries that the article has named beyond doubt. */
  established: ReadonlySet<string>;
  /** Short forms that the article itself introduces for something else: "initial coin offering (ICO)". */
  taken: ReadonlyMap<string, string>;
}

/** Kept or not, and why, in words for a pack author. */
export interface Verdict {
  kept: boolean;
  reason: string;
}

/** Asks every rule in turn; the first that refuses decides. */
export function judge(hit: Hit, scene: Scene): Verdict {
  for (const refuse of rules) {
    const reason = refuse(hit, scene);
    if (reason) return { kept: false, reason };
  }
  const words = contextWordsOf(hit.known.alias).needs;
  if (!words) return { kept: true, reason: 'needs no context' };
  const found = findContextWords(scene.text, hit.start, hit.end, needsReach, words);
  return { kept: true, reason: found.length ? `near ${found.map((word) => `"${word}"`).join(', ')}` : 'named before' };
}

type Rule = (hit: Hit, scene: Scene) => string | undefined;

const insideAddress: Rule = (hit, { text }) => {
  const before = text.slice(Math.max(0, hit.start - 1), hit.start);
  const after = text.slice(hit.end, hit.end + 2);
  if (/[@/_\\]/.test(before) || (before === '.' && /\S/.test(text[hit.start - 2] ?? ' ')))
    return 'part of an address or handle';
  if (/^(?:[@/_\\][\p{L}\p{N}]|\.[\p{Ll}])/u.test(after)) return 'part of an address or handle';
  return undefined;
};

const introducedOtherwise: Rule = (hit, { taken }) => {
  const other = taken.get(hit.known.exact);
  return other ? `the article uses it for "${other}"` : undefined;
};

const besideNotContext: Rule = (hit, { text }) => {
  const [found] = findContextWords(text, hit.start, hit.end, notReach, contextWordsOf(hit.known.alias).not);
  return found ? `beside "${found}"` : undefined;
};

const insideLongerName: Rule = (hit, scene) => {
  if (!isName(hit)) return undefined;
  const { text } = scene;
  const next = findNextWord(text, hit.end);
  const ambiguous = isAmbiguous(hit);
  if (next) {
    const word = next.text.toLowerCase();
    if (next.hyphen && ambiguous && !/(?:ed|based|built|made|run|led|style|like|wide)$/.test(word))
      return `part of "${hit.known.exact}-${next.text}"`;
    const capital = /^\p{Lu}/u.test(next.text);
    const own = hit.known.entry.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word);
    if (capital && !own && otherNameAfter.has(word)) return `part of the longer name "… ${next.text}"`;
    if (capital && !own && ambiguous && !next.hyphen && !sameNameAfter.has(word) && !isInTitleCase(hit, scene)) {
      return `part of the longer name "… ${next.text}"`;
    }
  }
  const previous = findPreviousWord(text, hit.start);
  if (!previous || /['\u2019]s?$/.test(previous.text)) return undefined;
  if (previous.hyphen && ambiguous && !/^(?:anti|pro|ex|non|pre|post)$/i.test(previous.text))
    return `part of "${previous.text}-…"`;
  const word = previous.text.toLowerCase();
  if (!/^\p{Lu}/u.test(previous.text) || notOfNameBefore.has(word) || makersBefore.has(word)) return undefined;
  if (hit.known.entry.name.toLowerCase().includes(word)) return undefined;
  if (isInTitleCase(hit, scene)) return undefined;
  if (ambiguous || hit.known.exact.includes(' ')) return `part of the longer name "${previous.text} …"`;
  return undefined;
};

const capitalSaysNothing: Rule = (hit, scene) => {
  if (!isCommonWord(hit) || scene.established.has(hit.known.entry.id)) return undefined;
  if (isInTitleCase(hit, scene)) return 'a common word in a headline';
  if (!isSentenceStart(scene.text, hit.start)) return undefined;
  return /^['\u2019]s\b/.test(scene.text.slice(hit.end, hit.end + 3))
    ? undefined
    : 'a common word at the start of a sentence';
};

const withoutContext: Rule = (hit, scene) => {
  const { needs } = contextWordsOf(hit.known.alias);
  if (!needs || scene.established.has(hit.known.entry.id)) return undefined;
  if (findContextWords(scene.text, hit.start, hit.end, needsReach, needs).length > 0) return undefined;
  return `none of ${needs.map(({ word }) => `"${word}"`).join(', ')} near`;
};

/** From cheap to dear, and from what is certain to what a fuller article could mend. */
const rules: readonly Rule[] = [
  insideAddress,
  introducedOtherwise,
  besideNotContext,
  insideLongerName,
  capitalSaysNothing,
  withoutContext,
];

const namedTypes: ReadonlySet<LexiconEntry['type']> = new Set([
  'vendor',
  'regulator',
  'organisation',
  'person',
  'outlet',
  'case',
  'law',
  'technology',
]);

/** Whether the words are a name: of a named thing, and written with a capital in the pack. */
function isName({ known }: Hit): boolean {
  return namedTypes.has(known.entry.type) && /\p{Lu}/u.test(known.exact);
}

/** Whether the pack itself doubts the alias. */
function isAmbiguous({ known }: Hit): boolean {
  return Boolean(known.alias.needsContext?.length || known.alias.notContext?.length);
}

/** "Aware", "Teams", "Computing": a name only by its capital. */
function isCommonWord(hit: Hit): boolean {
  return isAmbiguous(hit) && hit.known.alias.caseSensitive && /^\p{Lu}\p{Ll}+$/u.test(hit.known.exact);
}

function isInTitleCase(hit: Hit, { titleCase }: Scene): boolean {
  return titleCase.some((block) => block.start <= hit.start && hit.end <= block.end);
}
