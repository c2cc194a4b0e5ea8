import { findCueVerb } from '../words/cue-lexicon';
import { determiners, prepositions } from '../words/word-lists';
import { once } from './once';
import { isPerson, properName } from './proper-name';
import { genderOfTitle, stripTitles } from './titles';

export type Gender = 'he' | 'she';

/** Who a pronoun or short name may stand for, as known when it is read: every speaker and every person named before it. */
export interface Known {
  name: string;
  isPerson: boolean;
  at: number;
  gender: Gender | undefined;
  /** Whether it has spoken, or stands where a speaker is introduced: only such a one is meant by "he". */
  isActor: boolean;
  /** The words it was introduced with, in lower case: "the spokeswoman" is who was called one; empty for none. */
  introduced: string;
}

const openings =
  /^(?:As|At|In|On|For|From|By|With|But|And|So|Oh|The|When|While|After|Before|If|Although|Though|Since|Because|Under|Over|To|Of|Is|Are|Has|Our|This|That|These|His|Her|Their|Its|According|Like|Unlike|Meanwhile|However|Read|See|Image|Photo|Press|Also|Then|Now|Today|Last|Both|Some|Most|Many|All)\s/;

/** A capitalised run without the words that only start its sentence: "James Bell" of "As James Bell". */
function withoutOpening(name: string): string {
  return openings.test(name) && !/^The\s/.test(name) ? withoutOpening(name.replace(openings, '')) : name;
}

/** The capital comes first and the look behind it second: a look back from every letter is dear. */
const shape =
  /\p{Lu}(?<!\p{L}\p{Lu})(?:[\p{L}’'-]+|\.)(?:[ \u00a0](?:(?:de|von|van|der|al|bin|la)[ \u00a0]){0,2}(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)){1,5}/gu;

/** Names of two to four capitalised words in a row, in order; an organisation's where a list knows one of its words. */
export function findNames(text: string): Known[] {
  const readOnce = once((run) => readName(run, text));
  const alone = countAlone(text);
  const isPersonHere = once((name) => isPerson(name) && !goesByFirstWord(name, alone));
  const found: Known[] = [];
  const byLast = new Map<string, string>();
  for (const match of text.matchAll(shape)) {
    const { name: read, isWhole } = readOnce(match[0]);
    if (read === undefined) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (/\b(?:image|photo|photograph|picture|credit|illustration)s?(?: by)?: ?$/i.test(before)) continue;
    const own = before.endsWith(' and ') ? holderIn(read) : read;
    const last = own.slice(own.lastIndexOf(' ') + 1);
    const longer = byLast.get(last);
    const name = longer?.endsWith(` ${own}`) ? longer : own;
    const isSubject = isWhole && /(?:^|[.!?:”"]\s|\n)$/.test(before);
    const isDescribed = /^,\s(?:an?|the|who|\d)/.test(after);
    const isActor = isSubject || isDescribed;
    if (isActor) byLast.set(last, name);
    found.push({
      name: /\s[JS]r$/.test(name) && after.startsWith('.') ? `${name}.` : name,
      isPerson: isPersonHere(name),
      isActor,
      at: match.index,
      gender: undefined,
      introduced: '',
    });
  }
  return found;
}

/** "Ann Poe" of "Small Business Ann Poe", behind the last "and" of what a minister is for. */
function holderIn(run: string): string {
  const words = run.split(' ');
  return words.length > 3 && isPerson(run) ? words.slice(-2).join(' ') : run;
}

/** Words that may stand before the subject of a clause at the start of a sentence. */
const joined = /^(?:When|While|As|After|But|And|Although|Though)\s/;

/** The name in a run of capitalised words, and whether it is the whole run; no name where it is none. */
function readName(run: string, text: string): { name?: string; isWhole: boolean } {
  const whole = properName(run.replace(/\u00a0/g, ' ').replace(/['’]s?$/, ''));
  const name = withoutOpening(whole);
  const isNone = !/\s/.test(stripTitles(name).replace(/^The\s/, '')) || isParticled(name, text) || isHeadline(name);
  return isNone ? { isWhole: false } : { name, isWhole: name === whole || joined.test(whole) };
}

/** "Von der Leyen" at the start of a sentence, where the article knows an Ursula von der Leyen. */
function isParticled(name: string, text: string): boolean {
  return (
    /^(?:De|Von|Van|Der|La|Al|Bin)\s/.test(name) && text.includes(` ${name.charAt(0).toLowerCase()}${name.slice(1)}`)
  );
}

/** "Union Says Badges Record": capitals of a headline, with a small word or a verb among them. */
function isHeadline(name: string): boolean {
  return name
    .split(' ')
    .slice(1)
    .some((word) => {
      const lower = word.toLowerCase();
      return (
        prepositions.has(lower) || determiners.has(lower) || /^(?:third|past)$/.test(findCueVerb(lower)?.form ?? '')
      );
    });
}

/** How often each capitalised word stands without another beside it, titles aside. */
function countAlone(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of text.match(/\p{Lu}[\p{L}’'.-]*(?:[ \u00a0]\p{Lu}[\p{L}’'.-]*)*/gu) ?? []) {
    if (/[ \u00a0]/.test(run)) continue;
    const word = run.replace(/\.$|['’]s?$/, '');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A firm is called by the first word of its name, a person by the last. */
function goesByFirstWord(name: string, alone: Map<string, number>): boolean {
  const words = name.split(' ');
  return (alone.get(words[0]!) ?? 0) > 1 && (alone.get(words.at(-1)!) ?? 0) === 0;
}

/** Whether the article calls the bearers of a surname "Mr" or "Ms": the gender of each such surname that has one. */
export function findGenders(text: string): Map<string, Gender> {
  const found = new Map<string, Gender>();
  const both = new Set<string>();
  const titled = /\b(?:Mr|Mrs|Ms|Miss|Sir|Dame)\.?[ \u00a0](?:\p{Lu}[\p{L}’'-]+[ \u00a0])?(\p{Lu}[\p{L}-]+)/gu;
  for (const match of text.matchAll(titled)) {
    const gender = genderOfTitle(match[0].replace(/\u00a0/g, ' '));
    if (gender === undefined) continue;
    if ((found.get(match[1]!) ?? gender) !== gender) both.add(match[1]!);
    found.set(match[1]!, gender);
  }
  for (const surname of both) found.delete(surname);
  return found;
}

/** What the article writes out before an abbreviation in brackets: "Harbour Workers Union (HWU)". */
export function findAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\((?:the\s)?[“"]?(\p{Lu}[\p{Lu}\p{Ll}]{1,7})[”"]?\)/gu)) {
    const short = match[1]!;
    const full = /\p{Lu}.*\p{Lu}/u.test(short)
      ? spelledBefore(text.slice(Math.max(0, match.index - 120), match.index), short)
      : undefined;
    if (full !== undefined && !found.has(short)) found.set(short, full);
  }
  return found;
}

/** The last words before the bracket whose initials are the capitals of the abbreviation; small words need not count. */
function spelledBefore(before: string, short: string): string | undefined {
  const letters = [...short].filter((letter) => /\p{Lu}/u.test(letter)).reverse();
  const words = before.trim().split(/\s+/);
  let at = words.length;
  for (const letter of letters) {
    do at--;
    while (at > 0 && /^(?:of|for|the|and|on|in|to|&)$/i.test(words[at]!));
    if (words[at]?.charAt(0).toUpperCase() !== letter) return undefined;
  }
  const full = words.slice(at).join(' ');
  return /\p{Lu}/u.test(full) ? (/^the$/i.test(words[at - 1] ?? '') ? `${words[at - 1]} ${full}` : full) : undefined;
}
