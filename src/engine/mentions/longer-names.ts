import { contextWordsOf, findContextWords } from './context-words';
import { makersBefore, notOfNameBefore, otherNameAfter, particles, places, sameNameAfter } from './name-words';
import type { Hit } from './scan-aliases';
import { isAmbiguous, isInTitleCase, isName, type Rule, type Scene } from './scene';
import { findNextWord, findPreviousWord, type Neighbour } from './surroundings';

/** Refuses words that are only part of the name of something else: "Meta Analysis Ltd", "Las Vegas Metropolitan Police". */
export const insideLongerName: Rule = (hit, scene) => {
  if (!isName(hit)) return undefined;
  const next = findNextWord(scene.text, hit.end);
  if (next && goesOn(hit, next, scene))
    return `part of the longer name "${hit.known.exact}${next.hyphen ? '-' : ' '}${next.text}"`;
  const previous = findPreviousWord(scene.text, hit.start);
  if (previous && beganBefore(hit, previous, scene))
    return `part of the longer name "${previous.text} ${hit.known.exact}"`;
  return undefined;
};

/** What may follow a name after a hyphen without changing it: "Palantir-powered", "Meta-owned". */
const participle = /(?:ed|based|built|made|run|led|style|like|wide|only|specific)$/;

function goesOn(hit: Hit, next: Neighbour, scene: Scene): boolean {
  const word = next.text.toLowerCase();
  const ambiguous = isAmbiguous(hit);
  if (next.hyphen) return ambiguous && !participle.test(word);
  if (ambiguous && particles.has(word)) return true;
  if (word === 'of') return ambiguous && isOfSomething(hit, scene);
  if (!/^\p{Ll}?\p{Lu}/u.test(next.text) || isInOwnName(hit, word)) return false;
  if (otherNameAfter.has(word)) return true;
  return ambiguous && !sameNameAfter.has(word) && !isInTitleCase(hit, scene);
}

/** "The Register of Members", "the Federation of Small Businesses", "Mentor of the Year"; a law may be of a country. */
function isOfSomething({ end, known }: Hit, { text }: Scene): boolean {
  const { type } = known.entry;
  return (
    type === 'outlet' ||
    (type !== 'law' &&
      type !== 'person' &&
      /^\sof\s(?:the\s)?(?!London|U\.?K|United)\p{Lu}/u.test(text.slice(end, end + 20)))
  );
}

function beganBefore(hit: Hit, previous: Neighbour, scene: Scene): boolean {
  const possessive = /['\u2019]s?$/.test(previous.text);
  const word = previous.text
    .replace(/['\u2019]s?$/, '')
    .replaceAll('.', '')
    .toLowerCase();
  const words = hit.known.exact.split(' ').length;
  const office = isOffice(hit);
  if (office && places.has(word) && !isInOwnName(hit, word)) return true;
  if (possessive) return false;
  if (previous.hyphen) return isAmbiguous(hit) && !/^(?:anti|pro|ex|non|pre|post)$/.test(word);
  if (!/^\p{Lu}/u.test(previous.text) || notOfNameBefore.has(word) || makersBefore.has(word)) return false;
  if (isInOwnName(hit, word) || isInTitleCase(hit, scene)) return false;
  // A case goes by its party's surname: "Derek Mobley" of "Mobley v. Workday".
  if (hit.known.entry.type === 'case' && hit.known.entry.name.startsWith(`${hit.known.exact} v`)) return false;
  return words === 1 ? isAmbiguous(hit) : office && (isAmbiguous(hit) || words === 2);
}

function isOffice({ known }: Hit): boolean {
  const { type } = known.entry;
  return known.exact.includes(' ') && (type === 'regulator' || type === 'organisation' || type === 'law');
}

/** Whether the words name an office or law of another country: "Australia's Information Commissioner". */
export function isAbroad(hit: Hit, text: string): boolean {
  const word = findPreviousWord(text, hit.start)
    ?.text.replace(/['\u2019]s?$/, '')
    .toLowerCase();
  return word !== undefined && isOffice(hit) && places.has(word) && !isInOwnName(hit, word);
}

/** So near the pack's words for a law say that it is ours: "the EU's AI Act", in characters. */
const besideReach = 40;

/** Refuses an office without its country where the article has also named that of another country, unless ours is said. */
export const countryInDoubt: Rule = (hit, { text, plain, abroad }) => {
  if (!abroad.has(hit.known.entry.id) || !isOffice(hit) || !isAmbiguous(hit)) return undefined;
  const { needs = [] } = contextWordsOf(hit.known.alias);
  if (findContextWords(plain, hit.start, hit.end, besideReach, needs).length > 0) return undefined;
  const home = /\b(?:UK|U\.K\.|British|Britain['\u2019]s|London['\u2019]?s?)\s$/.test(
    text.slice(Math.max(0, hit.start - 12), hit.start),
  );
  return home ? undefined : "the article also names another country's";
};

/** "German" belongs to an entry that calls itself "German Works Constitution Act", and to one of "Germany". */
function isInOwnName(hit: Hit, word: string): boolean {
  const own = hit.known.entry.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return own.some(
    (each) => each === word || (word.length > 4 && each.length > 4 && each.slice(0, 4) === word.slice(0, 4)),
  );
}
