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
 * offering" for "ICO"), unless the article names the entry in full as well or the words around say of what kind it is. Of
 * an office that is nowhere named in full any word against it will do: guards and police officers at "the Met", a museum.
 */
export const namesakeInArticle: Rule = (hit, scene) => {
  const { alias, entry, exact } = hit.known;
  const isShort = offices.has(entry.type) && entry.name.split(' (')[0] !== exact && !isInFull(alias, scene);
  if (!isName(hit) || (!isShort && scene.established.has(entry.id)) || isSpokenOfAsItsKind(hit, scene))
    return undefined;
  const { needs, not } = contextWordsOf(alias);
  const found =
    needs &&
    findAnywhere(
      not.filter((words) => isShort || isNamesake(words, alias.text)),
      scene,
    );
  return found && `the article names "${found}"`;
};

const offices: ReadonlySet<string> = new Set(['organisation', 'regulator']);

/** Whether the article has one of the names that the pack wants near the alias. */
function isInFull(alias: Alias, scene: Scene): boolean {
  const names = contextWordsOf(alias).needs?.filter((word) => word.isName) ?? [];
  return findAnywhere(names, scene) !== undefined;
}

/** The first of the words that stands anywhere in the article or its title; each is looked for once in an article. */
function findAnywhere(words: readonly ContextWord[], { plain, plainTitle }: Scene): string | undefined {
  let known = anywhere.get(plain);
  if (!known) anywhere.set(plain, (known = new Map()));
  for (const word of words) {
    let stands = known.get(word);
    if (stands === undefined) {
      stands = [plain, plainTitle].some((text) => findContextWords(text, 0, 0, text.exact.length, [word]).length > 0);
      known.set(word, stands);
    }
    if (stands) return word.word;
  }
  return undefined;
}

const anywhere = new WeakMap<PlainText, Map<ContextWord, boolean>>();

/** Whether the words against an alias are a name that begins with it and may be shortened so, or what its letters stand for. */
function isNamesake({ exact }: ContextWord, alias: string): boolean {
  const words = exact.split(' ');
  const initials = words.map(([initial]) => initial).join('');
  const isShortened = words[0] === alias.replace(/^the /i, '') && words.every((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && (isShortened || initials.toUpperCase() === alias);
}

/** Refuses a hit that has none of the pack's words for it near, and nothing else that speaks for it. */
export const withoutContext: Rule = (hit, scene) => {
  if (findNeededWords(hit, scene)?.length !== 0) return undefined;
  if (isEstablished(hit, scene) || isSpokenOfAsItsKind(hit, scene)) return undefined;
  if ((scene.aboutWork && asksForPeople(hit)) || isOfficeOfSubject(hit, scene)) return undefined;
  return `none of ${hit.known.alias.needsContext!.map((word) => `"${word}"`).join(', ')} near`;
};
