import type { LexiconEntry } from '../../model/lexicon';
import type { Hit } from './scan-aliases';
import { findPreviousWord } from './surroundings';
import { firstFrom } from './word-index';

/** A short form that the article makes of a full name: an acronym in brackets, a surname. */
export interface ShortForm {
  text: string;
  entry: LexiconEntry;
  /** Where the full name ends: the short form holds from there on, */
  from: number;
  /** and until somebody else of that surname is named. */
  until: number;
}

/** The short forms that these full names introduce; of two full names for one short form the earlier counts. */
export function findShortForms(text: string, fullNames: readonly Hit[]): ShortForm[] {
  const forms = new Map<string, ShortForm>();
  for (const { known, end } of fullNames) {
    const bracket = bracketed.exec(text.slice(end, end + 60));
    const acronym = bracket && isSpelledBy(bracket[2]!, known.exact + bracket[1]!) ? bracket[2] : undefined;
    const short = acronym ?? surnameOf(known.entry, known.exact);
    if (!short || forms.has(short)) continue;
    const until = acronym ? text.length : findNamesake(text, known.entry, short, end);
    forms.set(short, { text: short, entry: known.entry, from: end, until });
  }
  return [...forms.values()];
}

/** `(LBM)`, `(the "MPS")`, `'s Office (ICO)` straight after a name. */
const bracketed =
  /^((?:['\u2019]s?)?(?:\s\p{Lu}\p{Ll}+){0,2})\s?\((?:the |or |hereafter )?["'\u2018\u201c]?(\p{Lu}[\p{L}\p{N}&]{0,8}\p{Lu})["'\u2019\u201d]?\)/u;

/** Whether the letters are initials of the name in any order, since a translated name keeps its acronym: "DPIA (AIPD)". */
function isSpelledBy(acronym: string, name: string): boolean {
  const initials = (name.match(/(?<![\p{L}'\u2019])\p{L}/gu) ?? []).map((letter) => letter.toUpperCase());
  return [...acronym.toUpperCase()].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0 || letter === '&';
  });
}

function surnameOf(entry: LexiconEntry, name: string): string | undefined {
  return entry.type === 'person' ? /\s(\p{Lu}[\p{L}\u2019'-]{2,})$/u.exec(name)?.[1] : undefined;
}

/** Whether these words, found later, can be that short form: after the full name, and nobody else's surname. */
export function isShortFor(form: ShortForm, text: string, start: number): boolean {
  if (start < form.from || start > form.until) return false;
  if (form.entry.type !== 'person') return true;
  const previous = findPreviousWord(text, start)?.text;
  return !previous || !/^\p{Lu}/u.test(previous) || honorific.test(previous) || isFirstOf(form.entry, previous);
}

const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Dame|Cllr|Commissioner|Mayor|President|Secretary|Chairman|Director|Chief|Inspector|Sergeant|Judge|And|But|For|As|When|While|If|In|Yet)\.?$/;

function isFirstOf(entry: LexiconEntry, word: string): boolean {
  return entry.aliases.some((alias) => alias.text.startsWith(`${word} `));
}

/** Where somebody else of the surname is first named after a place: "Tom Brightwell"; the text's end where nobody is. */
function findNamesake(text: string, entry: LexiconEntry, surname: string, from: number): number {
  const pattern = new RegExp(`(\\p{Lu}[\\p{L}'\u2019-]+) ${surname}(?!\\p{L})`, 'gu');
  pattern.lastIndex = from;
  for (const match of text.matchAll(pattern)) {
    if (!honorific.test(match[1]!) && !isFirstOf(entry, match[1]!)) return match.index;
  }
  return text.length;
}

/** Acronyms in brackets that spell out something else than the alias they look like, each with what it stands for. */
export function findTakenForms(text: string, hits: readonly Hit[]): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const match of text.matchAll(/\((?:the )?["'\u2018\u201c]?(\p{Lu}{2,6})s?["'\u2019\u201d]?\)/gu)) {
    const short = match[1]!;
    const before = text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const phrase = spelledOut(before, short);
    if (!phrase) continue;
    const from = match.index - phrase.length - 1;
    if (!isCovered(hits, from, from + phrase.length / 2)) taken.set(short, phrase);
  }
  return taken;
}

/** No alias is longer, in characters. */
const longestAlias = 160;

/** Whether one of the hits, which come in reading order, holds the whole stretch. */
function isCovered(hits: readonly Hit[], from: number, to: number): boolean {
  for (let at = firstFrom(hits, from - longestAlias); at < hits.length && hits[at]!.start <= from; at++) {
    if (hits[at]!.end > to) return true;
  }
  return false;
}

/** The words right before a bracket whose initials spell the short form, small words aside. */
function spelledOut(before: string, short: string): string | undefined {
  const words = before.split(/[\s-]+/).slice(-short.length - 3);
  for (let from = words.length - short.length; from >= 0; from--) {
    const phrase = words.slice(from);
    const initials = phrase
      .filter((word) => !/^(?:of|and|for|the|in|on|to|&)$/i.test(word))
      .map((word) => word.replace(/^[^\p{L}]+/u, '')[0] ?? '');
    if (initials.join('').toUpperCase() === short) return phrase.join(' ');
  }
  return undefined;
}
