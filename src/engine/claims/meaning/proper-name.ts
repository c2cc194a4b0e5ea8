import { startsSmall } from '../text/letters';
import { isBodyNoun } from '../words/bodies';
import { arePerson, findPersonAtEnd, isNameWord } from './name-words';
import { isTitle, stripTitles } from './titles';

/**
 * The name in a noun phrase: "Matt Cane" of "Federation general secretary Matt Cane", "Huma Lee" of "Huma Lee, a nurse,",
 * "Unite" of "the union, Unite"; the phrase itself, without a comma at its end, where no name stands out.
 */
export function properName(phrase: string): string {
  const parts = phrase
    .replace(/\s*\([^)]*\)|\*/g, '')
    .split(/,(?:\s+|$)|\s[—–-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = parts[0] ?? phrase;
  const second = parts[1];
  if (second !== undefined && isDescription(first) && (isPerson(second) || isNamed(second))) return stripTitle(second);
  const words = first.split(/\s+/);
  return (
    holderOf(phrase.split(/\s+/)) ??
    bearer(stripTitle(namedAtEnd(words) ?? namedAtStart(words) ?? bodyAtEnd(words) ?? pairAtEnd(words) ?? first))
  );
}

/** "Ann Poe" of "Minister for Trade, Small and Family Business Ann Poe", behind the last "and" of what a title is for. */
function holderOf(words: string[]): string | undefined {
  const last = words.lastIndexOf('and');
  const behind = words.slice(last + 1);
  if (last < 1 || behind.length < 3 || behind.length > 5 || !behind.every(isNameWord)) return undefined;
  const holder = behind.slice(-2).join(' ');
  return isPerson(holder) && !isPerson(words.slice(0, last).join(' ')) ? holder : undefined;
}

/** "Ann Poe" of "HWU Commissioner Ann Poe" or "Norvik's Ann Poe": a person's name behind the last title or owner. */
function bearer(name: string): string {
  const words = name.split(' ');
  for (let i = words.length - 3; i >= 0; i--) {
    if (!isTitle(words[i]!) && !/['’]s?$/.test(words[i]!)) continue;
    const rest = withoutOffice(stripTitles(words.slice(i + 1).join(' ')));
    return /\s/.test(rest) && isPerson(rest) ? rest : name;
  }
  return name;
}

/** The two words of a name behind what a title is of: "of State ", "for Foreign Affairs "; any other words as they are. */
function withoutOffice(rest: string): string {
  const [preposition, ...words] = rest.split(' ');
  if (!/^(?:of|for)$/.test(preposition!)) return rest;
  if (words[0] === 'the') words.shift();
  const office = words.slice(0, -2);
  const isOffice = office.every(
    (word, i) => isNameWord(word) || (i > 0 && /^(?:and|for|of)$/.test(word) && isNameWord(office[i - 1]!)),
  );
  const holder = words.slice(-2);
  return office.length > 0 && isOffice && holder.every(isNameWord) ? holder.join(' ') : rest;
}

/** Whether a phrase is nothing but a person's name, as far as capitals tell: two to four capitalised words. */
export function isPerson(phrase: string): boolean {
  const bare = stripTitle(phrase);
  const words = bare.split(/\s+/);
  const last = words.at(-1)!;
  if (/^(?:The|A|An)\s|\sAI$/.test(bare) || (isTitle(last) && !surname.test(last))) return false;
  return arePerson(words) && !isOrganisation(bare);
}

/** Titles that are also surnames. */
const surname = /^(?:King|Prince|Pope|Bishop|Major|Judge|Baron|Lord|Mayor|Justice|Miss|General)$/;

/** Whether a name holds a word that only organisations have in theirs. */
export function isOrganisation(name: string): boolean {
  return name.split(/\W+/).some((word) => bodyWords.has(word) || firmWords.has(word));
}

/** Whether a name holds a word that only firms have in theirs. */
export function isFirm(name: string): boolean {
  return name.split(/\W+/).some((word) => word === 'AI' || firmWords.has(word));
}

/** "AI" tells a firm from other bodies, but no body from a person. */
const firmWords = new Set(
  'Inc Corp Ltd LLC PLC plc GmbH Company Group Holdings Industries Technology Technologies Systems Software Lab Labs Logistics Analytics Solutions Robotics Security Retail Stores Foods Motors Energy Capital Partners Airways Airline Airlines Telecom Insurance Studios Ventures Networks Electronics'.split(
    ' ',
  ),
);
/** Words that, like those, make a capitalised phrase an organisation rather than a person. */
const bodyWords = new Set(
  'Union Federation Association Council Committee Commission Office Department Ministry Agency Authority Police Constabulary Service Services University College Institute School Schools Court Tribunal Bank Congress Senate House Parliament Government Party Foundation Trust Society Network Alliance Coalition Centre Center Times Post News Journal Gazette Press Rail Railways Health Healthcare Hospital Privacy Rights Workers Board Bureau Fund Force Guild International States Kingdom Democrats Republicans Watch Watchdog Campaign Survey Report Act Affairs Administration Intelligence Project Forum Initiative League Airport Research Media Management Communications Defense Defence'.split(
    ' ',
  ),
);

/** "The union", "a lawyer for the drivers", "Norvik's spokesman": a description without a name of its own. */
function isDescription(phrase: string): boolean {
  return !isPerson(phrase) && /^(?:an?|the|one|another|his|her|its|their)\s|['’]s?\s/i.test(phrase);
}

function isNamed(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  return words.length <= 4 && words.every(isNameWord);
}

function namedAtEnd(words: string[]): string | undefined {
  const from = findPersonAtEnd(words);
  const found = words.slice(from).join(' ');
  if (from < 1 || !isPerson(found)) return undefined;
  const before = words[from - 1]!;
  return startsSmall(before) && !/^(?:of|for|at|from|in|with|by|to|on|and|the|a|an)$/.test(before) ? found : undefined;
}

/** "Huma Lee" of "Huma Lee of Norvik", "data scientist Huma Lee from Norvik". */
function namedAtStart(words: string[]): string | undefined {
  const from = words.findIndex((word) => !isSmallWord(word));
  const to = words.findIndex((word, i) => i > from && /^(?:of|from|at|with|for|in)$/.test(word));
  if (from < 0 || from > (/^(?:an?|the)$/.test(words[0]!) ? 5 : 4) || to < 0 || to + 1 === words.length)
    return undefined;
  const name = words.slice(from, to);
  return arePerson(name) && isPerson(name.join(' ')) ? name.join(' ') : undefined;
}

/** "Acme" of "Data security vendor Acme": behind a kind of body, with nothing that ties two phrases together before it. */
function bodyAtEnd(words: string[]): string | undefined {
  const kind = words.findLastIndex((word) => !isNameWord(word));
  const name = words.slice(kind + 1);
  if (kind < 0 || kind > 5 || !isBodyNoun(words[kind]!) || name.length < 1 || name.length > 4) return undefined;
  const isTied = words
    .slice(0, kind)
    .some(
      (word) => /^(?:of|for|at|from|in|with|by|to|on|and|that|who)$/.test(word) || !/^[a-z\dÀ-ӿḀ-ỿ’'-]+$/i.test(word),
    );
  return isTied ? undefined : name.join(' ');
}

/** "Ann Poe and Ida Falk" of "the psychologists Ann Poe and Ida Falk": two people behind what they are. */
function pairAtEnd(words: string[]): string | undefined {
  const and = words.indexOf('and');
  if (and < 0 || !arePerson(words.slice(and + 1))) return undefined;
  const described = /^[Tt]he$/.test(words[0]!) ? words.slice(1) : words;
  const small = described.findIndex((word) => !isSmallWord(word));
  const from = small + words.length - described.length;
  if (small < 1 || small > 5 || !/.s$/.test(words[from - 1]!) || !arePerson(words.slice(from, and))) return undefined;
  return words.slice(from).join(' ');
}

function isSmallWord(word: string): boolean {
  return /^[a-zß-ɏ-]+$/.test(word);
}

/** A name without titles; a title with nothing but a surname behind it stays, since it tells who is meant. */
function stripTitle(phrase: string): string {
  const bare = phrase.replace(/[,.]$/, (mark) =>
    mark === '.' && /\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$/.test(phrase) ? mark : '',
  );
  const stripped = stripTitles(bare);
  return /\s/.test(stripped) ? stripped : bare;
}
