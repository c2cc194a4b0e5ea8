import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import { startsCapital } from '../text/letters';
import { definiteFor } from './definite';
import type { Gender, Known } from './find-names';
import { indexNames, lastWord, type NameIndex, withoutForm } from './name-index';
import { kindOf } from './kind-of';
import { isOrganisation, isPerson, properName } from './proper-name';
import { type Candidate, pronounIn, resolvePronoun } from './resolve-pronoun';
import { genderOfTitle, stripTitles } from './titles';

/** One word of a name, in the alphabets that names in English articles are written in. */
const wordOfName = /^[a-zÀ-ӿḀ-ỿ][a-zÀ-ӿḀ-ỿ’'-]+$/i;
const nobody = /^(?:you|they|we|i|it|who|which|that|he|she|one|some|many|others|most|all)$/i;

/**
 * The full name of each draft's speaker, in the drafts' order: "Ms Cane" and "he" give "Matt Cane", "the union" the union named
 * before, "the MPS" the name it abbreviates; a speaker that stands for nothing fuller gives its own words.
 */
export function resolveSpeakers(text: string, drafts: Draft[]): (string | undefined)[] {
  const names = indexNames(text);
  const known: Known[] = [];
  const named = new Map<number, string>();
  const full = new Array<string | undefined>(drafts.length);
  const read = (span: Span): Candidate => {
    const own = wordsOf(text, span);
    const name = named.get(span.start) ?? (nobody.test(own) ? own : resolve(own, span.start, known, names));
    const kind = nobody.test(name) ? undefined : isPerson(name) && isBody(name, names) ? 'body' : kindOf(name);
    const gender = genderOfTitle(own) ?? genderOf(name, names) ?? known.find((each) => each.name === name)?.gender;
    return { ...span, name, kind, gender };
  };
  const order = drafts.map((_, i) => i).sort((a, b) => speakerStart(drafts[a]!) - speakerStart(drafts[b]!));
  let next = 0;
  for (const [k, i] of order.entries()) {
    const draft = drafts[i]!;
    if (draft.speaker === undefined) continue;
    const before = order[k - 1];
    if (before !== undefined && isSameMention(drafts[before]!, draft)) {
      full[i] = full[before];
      continue;
    }
    for (; next < names.people.length && names.people[next]!.at < draft.speaker.start; next++)
      remember(known, names.people[next]!);
    const span = draft.antecedent ?? draft.speaker;
    const phrase = wordsOf(text, span);
    const form = pronounIn(phrase);
    const name = form
      ? (resolvePronoun(text, form, draft, known, read) ?? phrase)
      : resolve(phrase, span.start, known, names);
    full[i] = name;
    named.set(span.start, name);
    if (nobody.test(name)) continue;
    const gender = form === 'he' || form === 'she' ? form : (genderOfTitle(phrase) ?? genderOf(name, names));
    remember(known, {
      name,
      isPerson: gender !== undefined || (isPerson(name) && !isBody(name, names)),
      at: span.start,
      isActor: true,
      introduced: phrase.toLowerCase(),
      gender,
    });
  }
  return full;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Whether two claims have the very same words for their speaker, as ", adding that" has those of what it hangs on. */
function isSameMention(a: Draft, b: Draft): boolean {
  return a.speaker?.start === b.speaker?.start && a.antecedent?.start === b.antecedent?.start;
}

function speakerStart(draft: Draft): number {
  return draft.speaker?.start ?? Number.POSITIVE_INFINITY;
}

function genderOf(name: string, names: NameIndex): Gender | undefined {
  return isPerson(name) ? names.genders.get(lastWord(name)) : undefined;
}

function isBody(name: string, names: NameIndex): boolean {
  return (names.byFirstWord.get(withoutForm(name).split(' ')[0]!) ?? []).some((each) => each.name === name);
}

/** Only so many of the last-named are looked through, so that a long article costs no more a speaker than a short one. */
const memory = 60;

function remember(known: Known[], who: Known): void {
  const earlier = known.findIndex((each) => each.name === who.name);
  if (earlier >= 0) {
    const [before] = known.splice(earlier, 1) as [Known];
    const gender = who.gender ?? before.gender;
    const introduced = [before.introduced, who.introduced].filter(Boolean).join(', ').slice(0, 400);
    const isActor = who.isActor || before.isActor;
    known.push({ name: who.name, isPerson: who.isPerson, at: who.at, gender, isActor, introduced });
  } else {
    known.push(who);
    if (known.length > memory) known.shift();
  }
}

function resolve(phrase: string, at: number, known: Known[], names: NameIndex): string {
  const name = properName(phrase);
  const short = stripTitles(name.replace(/^(?:The|the)\s+/, '')).replace(/['’]s?$/, '');
  const definite = /^(?:[Tt]he|[Ii]ts?|[Tt]his|[Tt]hat)\s+((?:\d+-year-old|[a-z][\wÀ-ɏ-]+)(?:\s[a-z][\wÀ-ɏ-]+)?)$/.exec(
    name,
  )?.[1];
  return (
    personFor(short, name, at, names) ??
    organisationFor(short, known, names) ??
    (/^the [^\W\d_]/i.test(name) && !/\s/.test(short) && isOrganisation(short)
      ? definiteFor(short, at, known)
      : undefined) ??
    (definite && definiteFor(definite, at, known)) ??
    name
  );
}

/**
 * The person a surname, or a given name behind "Sir", stands for. Of several, a bare surname means the last before it; "Ms" and
 * "Mr" mean nobody in particular unless only one fits.
 */
function personFor(short: string, name: string, at: number, names: NameIndex): string | undefined {
  if (!wordOfName.test(short.replace(/^(?:(?:de|von|van|der|al|bin|la)\s+)+/i, '')) || !/\p{Lu}/u.test(short))
    return names.bySurname.get(lastWord(short))?.find((each) => each.isActor && each.name.endsWith(` ${short}`))?.name;
  const gender = genderOfTitle(name);
  const group = [...(names.bySurname.get(lastWord(short)) ?? [])];
  if (gender && /^(?:Sir|Dame|Lady|Lord)\s/.test(name)) group.push(...(names.byGivenName.get(short) ?? []));
  if (/^\p{Lu}{2,}$/u.test(short)) return undefined;
  const fitting = gender ? group.filter((each) => (each.gender ?? gender) === gender) : group;
  if (gender && new Set(fitting.map((each) => each.name)).size > 1) return undefined;
  return (fitting.findLast((each) => each.at <= at) ?? fitting[0])?.name;
}

/** The organisation an abbreviation, the first word of its name, or its name with another form stands for. */
function organisationFor(short: string, known: Known[], names: NameIndex): string | undefined {
  const bare = withoutForm(short);
  const isWord = startsCapital(short) && wordOfName.test(short);
  const spelled = isWord
    ? (names.spelledOut.get(short) ??
      known.findLast((each) => !each.isPerson && each.name.includes(short.charAt(0)) && initials(each.name) === short)
        ?.name)
    : undefined;
  if (spelled !== undefined) return spelled;
  const same = known.find((each) => !each.isPerson && each.name.includes(bare) && withoutForm(each.name) === bare);
  if (same) return same.name;
  if (!isWord)
    return names.byFirstWord.get(bare.split(' ')[0]!)?.find((each) => withoutForm(each.name).startsWith(`${bare} `))
      ?.name;
  const begun = known.findLast(
    (each) => !each.isPerson && each.name.includes(short) && isShortFor(short, each.name),
  )?.name;
  return begun ?? names.byFirstWord.get(short)?.[0]?.name;
}

/** "Norvik" for "Norvik Logistics", "the Met" for "the Metropolitan Police". */
function isShortFor(short: string, name: string): boolean {
  const first = withoutForm(name).split(' ')[0]!;
  return (
    isOrganisation(name) &&
    /\s/.test(withoutForm(name)) &&
    (first === short || (short.length >= 3 && first.length > 6 && first.startsWith(short)))
  );
}

function initials(name: string): string {
  return name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .filter((part) => startsCapital(part))
    .map((part) => part.charAt(0))
    .join('');
}
