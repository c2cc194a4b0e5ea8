import { startsCapital } from '../text/letters';
import type { Range, Sentence, Token } from '../text/token';
import type { CueVerb } from '../words/cue-lexicon';
import { nounLike, particles } from '../words/particles';
import { findPhrasalCue } from '../words/phrasal-cues';
import { beForms, haveForms } from '../words/word-lists';
import { antecedentOf } from './antecedent';
import { isEventSubject } from './event-subject';
import { quotingVerbAt } from './quoting-verb';
import { subjectBefore } from './subject';
import { tagOf } from './tag';

/** A reporting verb at its place: the words of its verb group, and the subject that stands before it, if any. */
export interface Cue {
  verb: CueVerb;
  at: number;
  group: Range;
  /** A finite verb, "saying" after a comma, or "is quoted". */
  role: 'finite' | 'adjunct' | 'passive';
  subject: Range | undefined;
}

/** The reporting verbs of a sentence that stand outside its quotations, in order. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    const cue = readCue(sentence.tokens, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(tokens: Token[], at: number): Cue | undefined {
  const token = tokens[at]!;
  if (!token.word?.mayReport || tagOf(tokens, at) === 'noun') return undefined;
  const phrase = findPhrasalCue(token.lower, () => tokens.slice(at + 1, at + 4).map((each) => each.lower));
  let verb = phrase?.verb ?? token.word.verb ?? quotingVerbAt(tokens, at);
  if (verb === undefined || (startsCapital(token.text) && at > 0)) return undefined;
  const group = verbGroup(tokens, at, verb.form === 'gerund');
  if (phrase) group.to += phrase.length;
  const follows = tokens[group.to]?.lower ?? '';
  const particle = particles[verb.base]?.split(' ').includes(follows) ?? false;
  if (verb.class === 'about' && !particle) return undefined;
  if (particle && !(follows === 'to' && isOtherTo(tokens, verb, group.to + 1))) {
    group.to++;
    if (follows !== 'out') verb = { ...verb, class: 'about', weak: false };
  }
  if (
    nounLike.has(verb.base) &&
    (verb.form === 'third' || verb.form === 'base') &&
    isNoun(tokens, at, group) &&
    !hasPluralBefore(tokens, group.from, verb) &&
    !closesApposition(tokens, group.from, verb)
  )
    return undefined;
  const first = group.from;
  const before = first > 0 ? tokens[first - 1]! : undefined;
  const words = tokens.slice(first, at).map((each) => each.lower);
  const be = words.findLast((word) => beForms.has(word));
  if (verb.form === 'gerund') {
    if (/^(?:tried|tries|began|started|kept)$/.test(before?.lower ?? ''))
      return {
        verb,
        at,
        group,
        role: 'finite',
        subject: subjectBefore(tokens, verbGroup(tokens, first - 1, false).from),
      };
    if (be !== undefined) return { verb, at, group, role: 'finite', subject: subjectBefore(tokens, first) };
    return { verb, at, group, role: 'adjunct', subject: undefined };
  }
  if (
    before &&
    ((tagOf(tokens, first - 1) === 'det' && !standsAlone(tokens, first - 1)) ||
      before.lower === 'to' ||
      (before.lower === 'most' && tokens[first - 2]?.lower === 'the') ||
      (/^(?:either|both|not)$/.test(before.lower) && tokens[first - 2]?.lower === 'to') ||
      /['’]s$|s['’]$/.test(before.lower))
  )
    return undefined;
  const isParticiple = verb.form === 'participle' || verb.form === 'past';
  const hasSaid = be === "'s" && (verb.class === 'say' || verb.class === 'tell');
  if (isParticiple && be !== undefined && !hasSaid)
    return { verb, at, group, role: 'passive', subject: subjectBefore(tokens, first) };
  if (isParticiple && tokens[at + 1]?.lower === 'by')
    return verb.base === 'ask' && opensAside(before)
      ? { verb, at, group, role: 'finite', subject: undefined }
      : undefined;
  if (verb.form === 'participle' && !words.some((word) => haveForms.has(word)) && token.lower !== verb.base) {
    if (verb.base !== 'say' && !/ed$|d$|t$/.test(token.lower)) return undefined;
  }
  const subject = subjectBefore(tokens, first);
  if (subject && tokens[subject.from]!.lower === 'you') return undefined;
  if (subject && subject.to - subject.from === 1 && /^(?:19|20)\d\d$/.test(tokens[subject.from]!.text))
    return undefined;
  if (isEventSubject(tokens, subject, verb.base)) return undefined;
  if (words.some((word) => future.test(word)) && !words.some((word) => /^(?:not|never)$|n't$/.test(word)))
    return undefined;
  if (
    (verb.class === 'about' || verb.class === 'hold') &&
    subject &&
    /^(?:how|when|if|whether|where|what)$/.test(tokens[subject.from - 1]?.lower ?? '')
  )
    return undefined;
  if (verb.form === 'third' && /[^s'’ui]s$/.test(before?.lower ?? '') && tagOf(tokens, first - 1) === 'noun')
    return undefined;
  if (
    verb.form === 'base' &&
    words.length === 0 &&
    subject &&
    !isPlural(tokens, antecedentOf(tokens, subject) ?? subject)
  )
    return undefined;
  return { verb, at, group, role: 'finite', subject };
}

/** "Asked by Lee whether", "when asked by Lee if": nothing, or a word that opens a clause without a subject, before the verb. */
function opensAside(before: Token | undefined): boolean {
  return before === undefined || /^(?:when|if|,)$/.test(before.lower);
}

/** Whether "to" opens an infinitive ("called to say"), or "admitted to" lets somebody in rather than owning up to doing. */
function isOtherTo(tokens: Token[], verb: CueVerb, next: number): boolean {
  const tag = next < tokens.length ? tagOf(tokens, next) : 'mark';
  const ownsUp =
    tag === 'gerund' ||
    /ing$/.test(tokens[next]?.lower ?? '') ||
    (next + 1 < tokens.length && tagOf(tokens, next + 1) === 'gerund');
  return tag === 'verb' || (/^(?:admit|confess)$/.test(verb.base) && !ownsUp);
}

/** Whether a determiner is a whole subject: "another said", "many say", "a message that said". */
function standsAlone(tokens: Token[], i: number): boolean {
  const word = tokens[i]!.lower;
  if (word === 'that') return i > 0 && /^(?:noun|name)$/.test(tagOf(tokens, i - 1));
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|all|both|each|another|many|most|some|few|several|others)$/.test(
    word,
  );
}

/** "Records show", "who claim": after a plural or a pronoun the base form is a verb. */
function hasPluralBefore(tokens: Token[], from: number, verb: CueVerb): boolean {
  if (verb.form !== 'base' || from === 0) return false;
  const tag = tagOf(tokens, from - 1);
  const { lower } = tokens[from - 1]!;
  return (
    tag === 'pron' ||
    /%$|^per ?cent$/.test(lower) ||
    ((tag === 'noun' || (tag === 'name' && from === 1)) && /[^s'’]s$/.test(lower))
  );
}

/** "Ann Poe, a nurse, calls it odd": the third person behind a name and what describes it. */
function closesApposition(tokens: Token[], from: number, verb: CueVerb): boolean {
  if (verb.form !== 'third' || from < 3 || tokens[from - 1]!.text !== ',') return false;
  const subject = subjectBefore(tokens, from);
  return subject !== undefined && tagOf(tokens, subject.from) === 'name';
}

/** Whether a form that is also a noun stands as one: "phone calls from", "states that vote". */
function isNoun(tokens: Token[], at: number, group: Range): boolean {
  if (group.from === 0) return true;
  if (
    /^shows?$/.test(tokens[at]!.lower) &&
    /^(?:polls?|polling|stud(?:y|ies)|surveys?|data|records|figures)$/.test(tokens[at - 1]!.lower)
  )
    return false;
  const next = at + 1 < tokens.length ? tagOf(tokens, at + 1) : 'mark';
  if (/^(?:he|she|they|we)$/.test(tokens[at + 1]?.lower ?? '') && tagOf(tokens, group.from - 1) === 'noun')
    return false;
  if (
    group.to === at + 1 &&
    (next === 'prep' ||
      next === 'aux' ||
      next === 'conj' ||
      next === 'verb' ||
      (tokens[at + 1]?.text === '.' &&
        tagOf(tokens, group.from - 1) !== 'name' &&
        !tokens.slice(0, at).some((token) => token.kind === 'quote')))
  )
    return true;
  if (group.from < at || at === 0) return false;
  const before = tagOf(tokens, at - 1);
  return (
    before === 'prep' ||
    before === 'verb' ||
    before === 'comma' ||
    (before === 'gerund' && !/^(?:det|noun|name)$/.test(tagOf(tokens, Math.max(0, at - 2)))) ||
    before === 'number' ||
    (before === 'noun' &&
      !/s$/.test(tokens[at - 1]!.lower) &&
      tagOf(tokens, Math.max(0, at - 2)) !== 'det' &&
      tagOf(tokens, Math.max(0, at - 2)) !== 'name')
  );
}

/** What somebody will or could say has not been said. */
const future = /^(?:will|would|shall|should|could|can|may|might|must)$/;

/** Verbs that hand on to an infinitive: "went on to say". */
const handingOn =
  /^(?:went|goes|go|going|continued|continues|came|used|began|wanted|seem|seems|seemed|appear|appears|appeared|failed|rushed)$/;

function verbGroup(tokens: Token[], at: number, isParticiple: boolean): Range {
  let from = at;
  while (from > 0) {
    const tag = tagOf(tokens, from - 1);
    const word = tokens[from - 1]!.lower;
    if (tag === 'adv' || tag === 'aux') from--;
    else if (word === 'to' && from === at && handOff(tokens, at) !== undefined) from = handOff(tokens, at)!;
    else break;
  }
  while (
    !isParticiple &&
    from < at &&
    tagOf(tokens, from) === 'adv' &&
    (from === 0 || tokens[from - 1]!.text === ',' || tokens[from - 1]!.kind === 'quote')
  )
    from++;
  return { from, to: at + 1 };
}

function handOff(tokens: Token[], at: number): number | undefined {
  const near = tokens[at - 2];
  if (near && handingOn.test(near.lower)) return at - 2;
  const further = tokens[at - 3];
  return further && near?.lower === 'on' && handingOn.test(further.lower) ? at - 3 : undefined;
}

function isPlural(tokens: Token[], subject: Range): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const word = tokens[i]!.lower;
    if (
      /^(?:and|they|we|i|you|who|many|some|others|most|several|both|people|police|women|men|children|data|media|critics|officials|those|these|all|few|percent|percentage|majority|half|two|three|four|five|six|seven|eight|nine|ten)$|^\d|%$/.test(
        word,
      )
    )
      return true;
    if (/[^s']s$/.test(word) && tagOf(tokens, i) !== 'det') return true;
  }
  return false;
}
