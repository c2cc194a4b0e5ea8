import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { isOutlet } from '../words/outlets';
import { findAbbreviations, findNames, type Known } from './find-names';
import { isPerson, properName } from './proper-name';

const female = /^(?:she|her|herself)$/i;
const male = /^(?:he|him|his|himself)$/i;

/**
 * The full name of each draft's speaker, in the drafts' order: "Cane" and "he" give "Matt Cane", "the union" the union named
 * before, "the MPS" the name it abbreviates; a speaker that stands for nothing fuller gives its own words.
 */
export function resolveSpeakers(text: string, drafts: Draft[]): (string | undefined)[] {
  const people = findNames(text);
  const names = { bySurname: groupBySurname(people), spelledOut: findAbbreviations(text) };
  const known: Known[] = [];
  const full = new Array<string | undefined>(drafts.length);
  const order = drafts.map((_, i) => i).sort((a, b) => speakerStart(drafts[a]!) - speakerStart(drafts[b]!));
  let next = 0;
  for (const i of order) {
    const draft = drafts[i]!;
    if (draft.speaker === undefined) continue;
    for (; next < people.length && people[next]!.at < draft.speaker.start; next++) remember(known, people[next]!);
    const span = draft.antecedent ?? draft.speaker;
    const name = resolve(text, span, known, names);
    full[i] = name;
    if (/^(?:you|they|we|i|it|who|which|that|he|she|one|some|many|others|most|all)$/i.test(name)) continue;
    const gender = male.test(words(text, span)) ? 'he' : female.test(words(text, span)) ? 'she' : undefined;
    remember(known, {
      name,
      isPerson: gender !== undefined || isPerson(name),
      at: span.start,
      ...(gender && { gender }),
    });
  }
  return full;
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

/** People by the last word of their name, and what the article itself spells out for an abbreviation. */
interface Names {
  bySurname: Map<string, Known[]>;
  spelledOut: Map<string, string>;
}

function groupBySurname(people: Known[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const each of people) {
    if (!each.isPerson) continue;
    const surname = each.name.split(' ').at(-1)!;
    const group = groups.get(surname);
    if (group) group.push(each);
    else groups.set(surname, [each]);
  }
  return groups;
}

function resolve(text: string, span: Span, known: Known[], names: Names): string {
  const phrase = words(text, span).replace(/\s+/g, ' ').trim();
  if (male.test(phrase)) return pronounFor('he', span.start, known) ?? phrase;
  if (female.test(phrase)) return pronounFor('she', span.start, known) ?? phrase;
  if (/^(?:it|they|them)$/i.test(phrase))
    return known.findLast((each) => each.at < span.start && !each.isPerson)?.name ?? phrase;
  const name = properName(phrase);
  const short = name.replace(/^(?:The|the|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Sir)\s+/, '').replace(/['’]s?$/, '');
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(short)) {
    const group = names.bySurname.get(short) ?? [];
    const full = group.findLast((each) => each.at <= span.start) ?? group[0];
    if (full && !/^\p{Lu}{2,}$/u.test(short)) return full.name;
    const spelled = known.findLast((each) => !each.isPerson && initials(each.name) === short);
    const own = names.spelledOut.get(short);
    if (own !== undefined) return own;
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
    (each) =>
      each.at < at &&
      !each.isPerson &&
      !isOutlet(each.name) &&
      /\p{Lu}/u.test(each.name.replace(/^The /, '')) &&
      fits.test(each.name),
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
