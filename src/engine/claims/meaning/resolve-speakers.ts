import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { isPerson, properName } from './proper-name';

/** Who a pronoun or short name may stand for, as known when it is read: every speaker and every person named before it. */
interface Known {
  name: string;
  isPerson: boolean;
  at: number;
  gender?: 'he' | 'she';
  /** Whether it has spoken, or stands where a speaker is introduced: only such a one is meant by "he". */
  isActor?: boolean;
}

const female = /^(?:she|her|herself)$/i;
const male = /^(?:he|him|his|himself)$/i;

/**
 * The full name of each draft's speaker, in the drafts' order: "Cane" and "he" give "Matt Cane", "the union" the union named
 * before, "the MPS" the name it abbreviates; a speaker that stands for nothing fuller gives its own words.
 */
export function resolveSpeakers(text: string, drafts: Draft[]): (string | undefined)[] {
  const people = findNames(text);
  const known: Known[] = [];
  const names = new Array<string | undefined>(drafts.length);
  const order = drafts.map((_, i) => i).sort((a, b) => speakerStart(drafts[a]!) - speakerStart(drafts[b]!));
  let next = 0;
  for (const i of order) {
    const draft = drafts[i]!;
    if (draft.speaker === undefined) continue;
    for (; next < people.length && people[next]!.at < draft.speaker.start; next++) remember(known, people[next]!);
    const span = draft.antecedent ?? draft.speaker;
    const name = resolve(text, span, known, people);
    names[i] = name;
    if (/^(?:you|they|we|i|it|who|which|that|he|she|one|some|many|others|most|all)$/i.test(name)) continue;
    const gender = male.test(words(text, span)) ? 'he' : female.test(words(text, span)) ? 'she' : undefined;
    remember(known, {
      name,
      isPerson: gender !== undefined || isPerson(name),
      at: span.start,
      ...(gender && { gender }),
    });
  }
  return names;
}

function speakerStart(draft: Draft): number {
  return draft.speaker?.start ?? Number.POSITIVE_INFINITY;
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Only so many of the last-named are looked through, so that a long article costs no more a speaker than a short one. */
const memory = 60;

function remember(known: Known[], who: Known): void {
  const earlier = known.findIndex((each) => each.name === who.name);
  if (earlier >= 0) {
    const before = known[earlier]!;
    const gender = who.gender ?? before.gender;
    known.splice(earlier, 1);
    known.push({ ...who, isActor: who.isActor !== false || before.isActor !== false, ...(gender && { gender }) });
  } else {
    known.push(who);
    if (known.length > memory) known.shift();
  }
}

function resolve(text: string, span: Span, known: Known[], people: Known[]): string {
  const phrase = words(text, span).replace(/\s+/g, ' ').trim();
  if (male.test(phrase)) return pronounFor('he', span.start, known) ?? phrase;
  if (female.test(phrase)) return pronounFor('she', span.start, known) ?? phrase;
  if (/^(?:it|they|them)$/i.test(phrase))
    return known.findLast((each) => each.at < span.start && !each.isPerson)?.name ?? phrase;
  const name = properName(phrase);
  const short = name.replace(/^(?:The|the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Sir)\s+/, '').replace(/['’]s?$/, '');
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(short)) {
    const full =
      people.findLast((each) => each.isPerson && each.at <= span.start && each.name.endsWith(` ${short}`)) ??
      people.find((each) => each.isPerson && each.name.endsWith(` ${short}`));
    if (full && !/^\p{Lu}{2,}$/u.test(short)) return full.name;
    const spelled = known.findLast(
      (each) => !each.isPerson && (initials(each.name) === short || abbreviates(text, each.name, short)),
    );
    if (spelled) return spelled.name;
  }
  const definite = /^(?:[Tt]he|[Ii]ts?|[Tt]his|[Tt]hat)\s+(\p{Ll}[\p{L}-]+)$/u.exec(name)?.[1];
  return (definite && definiteFor(definite, span.start, known)) ?? name;
}

function pronounFor(gender: 'he' | 'she', at: number, known: Known[]): string | undefined {
  const fits = (each: Known) =>
    each.at < at && each.isPerson && each.isActor !== false && (each.gender === undefined || each.gender === gender);
  return (
    known.findLast(fits)?.name ??
    known.findLast(
      (each) => each.at < at && /^(?:an?|the|one)\s/i.test(each.name) && (each.gender ?? gender) === gender,
    )?.name
  );
}

/** Which nouns stand for which kinds of organisation in a name. */
const kinds: Record<string, RegExp> = {
  union: /union|federation|association|workers|unison|unite|gmb/i,
  federation: /federation/i,
  force: /police|constabulary/i,
  police: /police/i,
  company: /./,
  firm: /./,
  regulator: /commission|office|authority|agency|board/i,
  watchdog: /commission|office|authority|agency/i,
  group: /./,
  court: /court|tribunal/i,
  report: /report/i,
  study: /study/i,
  survey: /survey|poll/i,
};

function definiteFor(noun: string, at: number, known: Known[]): string | undefined {
  const fits = kinds[noun.toLowerCase()] ?? new RegExp(`\\b${noun}\\b`, 'i');
  return known.findLast(
    (each) => each.at < at && !each.isPerson && /\p{Lu}/u.test(each.name.replace(/^The /, '')) && fits.test(each.name),
  )?.name;
}

function initials(name: string): string {
  return name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .join('');
}

function abbreviates(text: string, name: string, short: string): boolean {
  return /^\p{Lu}{2,}$/u.test(short) && text.includes(`${name.replace(/^the /i, '')} (${short})`);
}

const openings =
  /^(?:As|At|In|On|For|From|By|With|But|And|So|Oh|The|When|While|After|Before|If|Although|Though|Since|Because|Under|Over|To|Of|Is|Are|Has|Our|This|That|These|His|Her|Their|Its|According|Like|Unlike|Meanwhile|However|Read|See|Image|Photo|Press|Also|Then|Now|Today|Last|Both|Some|Most|Many|All)\s/;

/** A capitalised run without the words that only start its sentence: "James Bell" of "As James Bell". */
function withoutOpening(name: string): string {
  return openings.test(name) && !/^The\s/.test(name) ? withoutOpening(name.replace(openings, '')) : name;
}

/** Names of two to four capitalised words in a row, in order; an organisation's where a list knows one of its words. */
function findNames(text: string): Known[] {
  const found: Known[] = [];
  const shape = /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?:[ \u00a0](?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)){1,3}/gu;
  for (const match of text.matchAll(shape)) {
    const name = properName(match[0].replace(/\u00a0/g, ' ').replace(/['’]s?$/, ''));
    const known = withoutOpening(name);
    if (!/\s/.test(known)) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const isSubject =
      /(?:^|[.!?:”"]\s|\n)$/.test(text.slice(Math.max(0, match.index - 2), match.index)) && known === name;
    const isDescribed = /^,\s(?:an?|the|who|\d)/.test(after);
    found.push({ name: known, isPerson: isPerson(known), isActor: isSubject || isDescribed, at: match.index });
  }
  return found;
}
