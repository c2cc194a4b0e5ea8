import type { Span } from '../../../model/span';
import { antecedentOf } from '../grammar/antecedent';
import { contentEnd, hasVerb } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import { startsCapital } from '../text/letters';
import type { Range, Token } from '../text/token';
import { findCueVerb } from '../words/cue-lexicon';
import { isDocument } from '../words/documents';
import { isOutlet } from '../words/outlets';
import { times } from '../words/word-lists';
import { type Construction, type Draft, type Scene, spanOf } from './construction';

/** `X said (that) A`, `X told Y (that) A`, `X: "A"`, `X criticised Y`: what was said follows the verb. */
export const speakerThenContent: Construction = (scene, cue) => {
  if (cue.role !== 'finite' || cue.subject === undefined) return undefined;
  const content = contentAfter(scene, cue);
  return content && draftAfter(scene, cue, content, 'speaker-then-content', cue.subject);
};

/** The claim whose content follows its verb. */
export function draftAfter(
  scene: Scene,
  cue: Cue,
  content: Range,
  construction: string,
  subject: Range | undefined,
): Draft {
  const colon = scene.sentence.tokens[cue.group.to]?.text === ':' ? 1 : 0;
  const draft: Draft = {
    construction,
    content: [spanOf(scene.sentence, content)],
    cue: spanOf(scene.sentence, { from: cue.group.from, to: cue.group.to + colon }),
    via: [],
    verb: cue.verb.base,
  };
  const antecedent = subject && antecedentOf(scene.sentence.tokens, subject);
  if (subject) draft.speaker = spanOf(scene.sentence, subject);
  if (antecedent) draft.antecedent = spanOf(scene.sentence, antecedent);
  draft.via = listenerOf(scene, cue);
  return draft;
}

/** Whom a verb of telling names, or who was spoken to; where it is an outlet, the words came through it. */
export function listenerOf(scene: Scene, cue: Cue): Span[] {
  const { tokens } = scene.sentence;
  const from = cue.verb.class === 'tell' ? cue.group.to : spokenTo(tokens, cue);
  const listener = from === undefined ? undefined : nounPhraseFrom(tokens, from);
  return listener ? [spanOf(scene.sentence, listener)] : [];
}

/** The token behind "Speaking to" at the start, or behind "said in an interview with". */
function spokenTo(tokens: Token[], cue: Cue): number | undefined {
  const isOpening = /^(?:speaking|talking)$/.test(tokens[0]!.lower);
  const at = isOpening
    ? 0
    : tokens.findIndex((token, i) => i >= cue.group.to && i < cue.group.to + 4 && token.lower === 'interview');
  return at >= 0 && /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : undefined;
}

/** The tokens that say what was said after the verb, or undefined where nothing that can be said follows. */
export function contentAfter(scene: Scene, cue: Cue): Range | undefined {
  const { tokens } = scene.sentence;
  const from = contentStart(tokens, cue);
  if (from === undefined || from >= tokens.length) return undefined;
  const to = contentEnd(tokens, from, scene.cues, cue);
  if (to <= from) return undefined;
  const content = { from, to };
  return isSayable(tokens, cue, content) ? content : undefined;
}

function contentStart(tokens: Token[], cue: Cue): number | undefined {
  let i = cue.group.to;
  const next = tokens[i];
  if (next === undefined) return undefined;
  if (next.text === ':') return i + 1;
  if (cue.verb.class === 'tell' && next.lower !== 'that') {
    const listener = nounPhraseFrom(tokens, i);
    if (listener && tokens[listener.from]!.lower === 'you') return undefined;
    if (listener) i = afterAside(tokens, listener.to);
    else if (next.text !== ',' && next.lower !== 'that') return undefined;
  }
  if (cue.verb.base === 'promise') {
    const listener = nounPhraseFrom(tokens, i);
    if (listener && tokens[listener.to]?.lower === 'that') i = listener.to;
  }
  if (/^(?:say|tell|show|intend)$/.test(cue.verb.class)) {
    const start = afterCircumstances(tokens, i);
    if (start === undefined) return undefined;
    i = start;
  }
  while (tokens[i]?.text === ',' || tokens[i]?.text === ':' || /^[—–]$/.test(tokens[i]?.text ?? '')) i++;
  return i;
}

/**
 * Steps over "in a statement on Monday", "to reporters", ", however," between a verb of saying and what was said;
 * undefined where a comma follows the verb and nothing that was said comes after it.
 */
function afterCircumstances(tokens: Token[], from: number): number | undefined {
  let i = from;
  if (tokens[i]?.text === ',') return afterComma(tokens, i);
  while (i < tokens.length && times.has(tokens[i]!.lower) && !/^(?:this|may|march|next|last)$/.test(tokens[i]!.lower))
    i++;
  const first = tokens[i];
  if (first === undefined) return undefined;
  if (first.text === ',') return afterComma(tokens, i);
  if (!circumstance.test(first.lower) || (first.lower === 'to' && !namesListener(tokens, i + 1))) return i;
  for (let k = i + 1; k < Math.min(i + 18, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.lower === 'that' || token.text === ':') return k;
    if (token.kind === 'quote') return tokens[k - 1]!.kind === 'mark' || !/^(?:about|of)$/.test(first.lower) ? k : i;
    if (token.text === ',') return tokens[k + 1]?.kind === 'quote' || tokens[k + 1]?.lower === 'that' ? k + 1 : i;
    if (findCueVerb(token.lower)?.form === 'gerund') return i;
    if (/^(?:in|on|at|during|after|before|from|via|last|this)$/.test(first.lower) && startsNewClause(tokens, k))
      return k;
  }
  return i;
}

/** "told Reuters—who broke the story—that": the token after an aside between dashes. */
function afterAside(tokens: Token[], from: number): number {
  if (!/^[—–]$/.test(tokens[from]?.text ?? '')) return from;
  const close = tokens.findIndex((token, i) => i > from && i < from + 15 && /^[—–]$/.test(token.text));
  return close < 0 ? from : close + 1;
}

/** "to reporters", "to the Gazette": a listener and no infinitive. */
function namesListener(tokens: Token[], i: number): boolean {
  const tag = i < tokens.length ? tagOf(tokens, i) : 'mark';
  return tag === 'det' || tag === 'name' || tag === 'pron' || (tag === 'noun' && /[^s]s$/.test(tokens[i]!.lower));
}

const circumstance = /^(?:in|on|at|to|of|about|during|after|before|with|from|via|when|last|this)$/;

function afterComma(tokens: Token[], comma: number): number | undefined {
  const next = tokens[comma + 1];
  if (next === undefined) return undefined;
  if (next.kind === 'quote' || next.lower === 'that' || opensCondition(tokens, comma + 1)) return comma + 1;
  const isClause = /^(?:name|pron|det)$/.test(tagOf(tokens, comma + 1)) && next.lower !== 'who';
  for (let k = comma + 2; k < Math.min(comma + 20, tokens.length); k++) {
    if (tokens[k]!.text === ':') return k;
    if (isClause && /^(?:aux|verb|cue)$/.test(tagOf(tokens, k))) return undefined;
    if (tokens[k]!.text === ',' && k + 1 < tokens.length) {
      const follows = tokens[k + 1]!;
      const short = k - comma < 5 && tagOf(tokens, comma + 1) !== 'sub';
      return follows.kind === 'quote' || follows.lower === 'that' || short ? k + 1 : undefined;
    }
  }
  return undefined;
}

/** "She said, if asked, she would": a condition between commas that is part of what was said. */
function opensCondition(tokens: Token[], i: number): boolean {
  if (!/^(?:if|when|as|while|though|although|despite)$/.test(tokens[i]!.lower)) return false;
  const close = tokens.findIndex((token, k) => k > i && k < i + 9 && token.text === ',');
  return close > 0 && close + 1 < tokens.length && /^(?:pron|det|name)$/.test(tagOf(tokens, close + 1));
}

function startsNewClause(tokens: Token[], i: number): boolean {
  const before = tagOf(tokens, i - 1);
  const tag = tagOf(tokens, i);
  if (before === 'prep' || before === 'det') return false;
  if (tag === 'pron') return true;
  return tag === 'det' && before !== 'aux' && before !== 'verb' && before !== 'gerund';
}

const opening = /^(?:that|whether|if|how|why|what|where|who)$/;
const clausal = /^(?:to|when|the|a|an|there|it)$/;
/** Verbs that report only with a clause: "she added a wing" says nothing. */
const clauseOnly = /^(?:add|write|agree|continue|state|believe|think|hope|fear|worry)$/;

/** Whether the subject of "show" or "find" reports: a document, or whoever has found that something is so. */
function canShow(tokens: Token[], cue: Cue, content: Range): boolean {
  if (cue.subject === undefined) return false;
  if (namesDocument(tokens, cue.subject)) return true;
  return cue.verb.base === 'find' && tagOf(tokens, cue.subject.from) !== 'pron' && hasVerb(tokens, content);
}

/** Whether a noun phrase names something that shows things: a report, a poll, figures. */
function namesDocument(tokens: Token[], subject: Range): boolean {
  return tokens.slice(subject.from, subject.to).some((token) => isDocument(token.lower));
}

/** "a group called Watchdog": a name is given, nobody is called anything. */
function isBareName(tokens: Token[], content: Range): boolean {
  return tokens
    .slice(content.from, content.to)
    .every((token) => startsCapital(token.text) || /^(?:the|of|and|a|in|at|for)$/.test(token.text));
}

/** "Norvik slammed for filming drivers": a headline leaves out the "was" of its passive. */
function isHeadline(tokens: Token[], cue: Cue, content: Range): boolean {
  return cue.subject?.from === 0 && /^(?:of|for)$/.test(tokens[content.from]!.lower);
}

/** "A firm called Norvik Logistics has", "an app called Badge, also used": a name, and the clause of its bearer goes on. */
function namesSubject(tokens: Token[], content: Range): boolean {
  let i = content.from;
  while (i < content.to && tagOf(tokens, i) === 'name') i++;
  if (i === content.from || i >= content.to) return false;
  return /^(?:comma|aux|verb|adv)$/.test(tagOf(tokens, i)) || tokens[i]!.text === '(';
}

/** "The court found Norvik had filmed them": a name with its own finite verb behind "found". */
function isFinding(tokens: Token[], content: Range): boolean {
  const name = nounPhraseFrom(tokens, content.from);
  return (
    name !== undefined &&
    name.to < content.to &&
    (tagOf(tokens, name.to) === 'aux' ||
      ((tagOf(tokens, name.to - 1) === 'name' || tokens[name.to - 1]!.text === ')') &&
        tagOf(tokens, name.to) === 'verb'))
  );
}

function wordsOf(tokens: Token[], range: Range): string {
  const words = tokens.slice(range.from, range.to).map((token) => token.text);
  return words.join(' ');
}

/** "To comment", "to say who": what somebody refuses is words; refusing a deed says nothing. */
function isSaying(verb: Token | undefined): boolean {
  return (
    verb !== undefined &&
    (findCueVerb(verb.lower) !== undefined || /^(?:comment|name|identify|speculate|elaborate)$/.test(verb.lower))
  );
}

/** "Another 47.9% highlighted the need": of a share of those asked, verbs that mostly do something else report too. */
function isShareReport(tokens: Token[], subject: Range, cue: Cue): boolean {
  return /^(?:highlight|report|raise)$/.test(cue.verb.base) && isShare(tokens, subject);
}

/** "44% of firms": a share of those asked. */
function isShare(tokens: Token[], subject: Range | undefined): boolean {
  return (
    subject !== undefined && tokens.slice(subject.from, subject.to).some((token) => /%$|^per ?cent$/.test(token.lower))
  );
}

/** Whether the words after the verb can be what was said, given how the verb is mostly used. */
function isSayable(tokens: Token[], cue: Cue, content: Range): boolean {
  const first = tokens[content.from]!;
  if (cue.verb.class === 'object' && tokens[cue.group.to]?.text === ':' && first.kind !== 'quote') return false;
  const hasQuote = tokens.slice(content.from, content.to).some((token) => token.kind === 'quote');
  if (cue.verb.base === 'learn' && !(cue.subject && isOutlet(wordsOf(tokens, cue.subject)))) return false;
  if (cue.role === 'adjunct' && !cue.subject && /^(?:show|demonstrate)$/.test(cue.verb.base)) return false;
  if (cue.verb.class === 'show' && cue.verb.base !== 'discover' && cue.subject && namesDocument(tokens, cue.subject))
    return true;
  if (
    first.lower === 'anything' ||
    (cue.verb.base === 'expect' && first.lower === 'to' && !hasQuote && !isShare(tokens, cue.subject))
  )
    return false;
  if (
    cue.verb.base === 'respond' &&
    cue.verb.class === 'about' &&
    !hasQuote &&
    !/request|question|inquir|comment/.test(wordsOf(tokens, content))
  )
    return false;
  if (cue.verb.base === 'find' && isFinding(tokens, content)) return true;
  if (cue.verb.base === 'read' && cue.subject && /^(?:that|which)$/.test(tokens[cue.subject.from]!.lower)) return false;
  if (cue.verb.weak && !(cue.subject && isShareReport(tokens, cue.subject, cue)))
    return hasQuote || first.lower === 'that' || tokens[cue.group.to]?.text === ':';
  if (
    (cue.verb.class === 'say' ||
      (cue.verb.class === 'object' && cue.verb.form === 'past' && !isHeadline(tokens, cue, content))) &&
    !hasQuote &&
    tagOf(tokens, content.from) === 'prep'
  )
    return false;
  if (cue.verb.class === 'tell' && first.lower === 'who' && cue.group.to < content.from) return false;
  if (cue.verb.class === 'tell' && !hasQuote && first.lower !== 'to' && tagOf(tokens, content.from) === 'prep')
    return false;
  if (cue.verb.base === 'refuse' && !hasQuote && !isSaying(tokens[content.from + 1])) return false;
  if (cue.verb.class === 'intend')
    return (
      hasQuote ||
      /^(?:to|that)$/.test(first.lower) ||
      (first.lower === 'not' && tokens[content.from + 1]?.lower === 'to')
    );
  if (cue.verb.class === 'ask') return hasQuote || content.to - content.from > 1;
  if (cue.verb.class === 'show' && first.lower === 'that' && !cue.subject) return false;
  if (cue.verb.class !== 'show' && (hasQuote || opening.test(first.lower))) return true;
  if (cue.verb.class === 'show' && !canShow(tokens, cue, content)) return false;
  if (clauseOnly.test(cue.verb.base)) return first.kind === 'word' && hasVerb(tokens, content);
  if (cue.verb.base === 'describe' && !hasQuote && tagOf(tokens, content.from) === 'prep') return false;
  if (cue.verb.base === 'call' && (isBareName(tokens, content) || namesSubject(tokens, content))) return false;
  if (clausal.test(first.lower)) return true;
  if (cue.verb.class === 'say' || cue.verb.class === 'tell')
    return content.to - content.from > 1 || hasVerb(tokens, content) || /^(?:yes|no)$/.test(first.lower);
  return first.kind === 'word';
}
