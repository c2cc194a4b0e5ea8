import { contentEnd, hasVerb } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import { weekdays } from '../words/word-lists';
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
  if (subject) draft.speaker = spanOf(scene.sentence, subject);
  return draft;
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
  if (cue.verb.class === 'tell') {
    const listener = nounPhraseFrom(tokens, i);
    if (listener) i = listener.to;
    else if (next.text !== ',' && next.lower !== 'that') return undefined;
  }
  if (cue.verb.class === 'say' || cue.verb.class === 'tell' || cue.verb.class === 'show')
    i = afterCircumstances(tokens, i);
  while (tokens[i]?.text === ',' || tokens[i]?.text === ':') i++;
  return i;
}

/** Steps over "in a statement on Monday", "to reporters", ", however," between a verb of saying and what was said. */
function afterCircumstances(tokens: Token[], from: number): number {
  let i = from;
  if (tokens[i]?.text === ',') {
    const close = tokens.findIndex((token, k) => k > i && k < i + 14 && token.text === ',');
    const opened = i + 1 < tokens.length ? tagOf(tokens, i + 1) : 'mark';
    if (close > 0 && (opened === 'prep' || opened === 'adv' || opened === 'gerund')) return close + 1;
    return i;
  }
  if (i < tokens.length && weekdays.has(tokens[i]!.lower)) i++;
  if (
    i >= tokens.length ||
    (tagOf(tokens, i) !== 'prep' && !/^(?:when|after|during|last|this)$/.test(tokens[i]!.lower))
  )
    return i;
  for (let k = i; k < Math.min(i + 18, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.lower === 'that' || token.kind === 'quote' || token.text === ':') return k;
    if (token.text === ',')
      return tokens[k + 1]?.kind === 'quote' || tagOf(tokens, Math.min(k + 1, tokens.length - 1)) === 'sub' ? k + 1 : i;
    if (k > i && startsNewClause(tokens, k)) return k;
  }
  return i;
}

function startsNewClause(tokens: Token[], i: number): boolean {
  const before = tagOf(tokens, i - 1);
  const tag = tagOf(tokens, i);
  if (before === 'prep' || before === 'det') return false;
  if (tag === 'pron') return true;
  return tag === 'det' && before !== 'aux' && before !== 'verb';
}

const clausal = /^(?:that|to|whether|if|how|why|what|where|when|who|the|a|an|there|it)$/;

/** Whether the words after the verb can be what was said, given how the verb is mostly used. */
function isSayable(tokens: Token[], cue: Cue, content: Range): boolean {
  const first = tokens[content.from]!;
  const hasQuote = tokens.slice(content.from, content.to).some((token) => token.kind === 'quote');
  if (cue.verb.weak) return hasQuote || first.lower === 'that' || tokens[cue.group.to]?.text === ':';
  if (cue.verb.class === 'intend') return first.lower === 'to';
  if (cue.verb.class === 'ask') return hasQuote || content.to - content.from > 1;
  if (hasQuote || clausal.test(first.lower)) return true;
  if (cue.verb.class === 'say' || cue.verb.class === 'tell')
    return content.to - content.from > 1 || hasVerb(tokens, content);
  return first.kind === 'word';
}
