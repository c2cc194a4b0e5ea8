import type { Alias } from '../../model/lexicon';
import {
  type ContextWord,
  contextWordsOf,
  findContextWords,
  needsReach,
  notReach,
  type PlainText,
} from './context-words';
import { asksForPeople, isEstablished } from './established';
import type { Hit } from './scan-aliases';
import { isName, type Rule, type Scene } from './scene';
import { isSpokenOfAsItsKind } from './spoken-of';
import { isOfficeOfSubject } from './topic-rules';

/** The words of `needsContext` near the hit; the title is near to everything, since it says what the article is about. */
export function findNeededWords(hit: Hit, { plain, plainTitle }: Scene): string[] | undefined {
  const { needs } = contextWordsOf(hit.known.alias);
  if (!needs) return undefined;
  let near = asked.get(hit);
  if (!near) {
    near = findContextWords(plain, hit.start, hit.end, needsReach, needs);
    if (near.length === 0) near = findContextWords(plainTitle, 0, 0, plainTitle.exact.length, needs);
    asked.set(hit, near);
  }
  return near;
}

/** Answers by hit, since several rules ask the same; a hit belongs to one article. */
const asked = new WeakMap<Hit, string[]>();

/** Refuses a hit beside one of the pack's words against it. */
export const besideNotContext: Rule = (hit, { plain }) => {
  const [found] = findContextWords(plain, hit.start, hit.end, notReach, contextWordsOf(hit.known.alias).not);
  return found ? `beside "${found}"` : undefined;
};

/**
 * Refuses a short form in an article that anywhere names what else goes by it ("Met Opera" for "the Met", "initial coin
 * offering" for "ICO"), unless the article names the entry in full as well or the words around say of what kind it is.
 */
export const namesakeInArticle: Rule = (hit, scene) => {
  if (!isName(hit) || scene.established.has(hit.known.entry.id) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  const found = findNamesake(hit.known.alias, scene);
  return found && `the article names "${found}"`;
};

function findNamesake(alias: Alias, { plain, plainTitle }: Scene): string | undefined {
  let known = namesakes.get(plain);
  if (!known) namesakes.set(plain, (known = new Map()));
  if (!known.has(alias)) {
    const { needs, not } = contextWordsOf(alias);
    const names = needs ? not.filter((words) => isNamesake(words, alias.text)) : [];
    const everywhere = [plain, plainTitle].flatMap((text) => findContextWords(text, 0, 0, text.exact.length, names));
    known.set(alias, everywhere[0]);
  }
  return known.get(alias);
}

/** Whether the words against an alias are a name that begins with it and may be shortened so, or what its letters stand for. */
function isNamesake({ exact }: ContextWord, alias: string): boolean {
  const words = exact.split(' ');
  const initials = words.map(([initial]) => initial).join('');
  const isShortened = words[0] === alias.replace(/^the /i, '') && words.every((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && (isShortened || initials.toUpperCase() === alias);
}

/** Answers by article and alias: the whole text is looked through once for each. */
const namesakes = new WeakMap<PlainText, Map<Alias, string | undefined>>();

const offices: ReadonlySet<string> = new Set(['organisation', 'regulator']);

/**
 * Refuses a short form of an office where everyday words both for and against it are near and no name decides: guards and
 * police officers at "the Met", in a sentence about a museum.
 */
export const wordsEitherWay: Rule = (hit, scene) => {
  const { alias, entry, exact } = hit.known;
  if (!offices.has(entry.type) || `${entry.name} `.startsWith(`${exact} `) || scene.established.has(entry.id))
    return undefined;
  const near = findNeededWords(hit, scene);
  if (!near || near.some((word) => /\p{Lu}/u.test(word))) return undefined;
  const [found] = findContextWords(scene.plain, hit.start, hit.end, needsReach, contextWordsOf(alias).not);
  return found && `words for it and "${found}" near`;
};

/** Refuses a hit that has none of the pack's words for it near, and nothing else that speaks for it. */
export const withoutContext: Rule = (hit, scene) => {
  if (findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (isEstablished(hit, scene) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  if ((scene.aboutWork && asksForPeople(hit)) || isOfficeOfSubject(hit, scene)) return undefined;
  return `none of ${hit.known.alias.needsContext!.map((word) => `"${word}"`).join(', ')} near`;
};
