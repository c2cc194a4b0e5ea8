import { clauseBefore, hasVerb } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { appositionFrom } from '../grammar/apposition';
import { tagOf } from '../grammar/tag';
import type { Token } from '../text/token';
import { findCueVerb, isQuotingVerb } from '../words/cue-lexicon';
import { type Construction, type Draft, type Scene, spanOf } from './construction';
import { followingSpans } from './following';

/** `"A," said X`, `A, said X, a nurse`, with more of the quotation after it. */
export const quoteThenSpeaker: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  const before = tokens[cue.group.from - 1];
  if (
    cue.role !== 'finite' ||
    before === undefined ||
    (findCueVerb(tokens[cue.at]!.lower) !== undefined && !isQuotingVerb(tokens[cue.at]!.lower))
  )
    return undefined;
  if (before.kind !== 'quote' && before.text !== ',' && !/^[—–-]+$/.test(before.text)) return undefined;
  const content = clauseBefore(tokens, cue.group.from);
  if (content === undefined) return undefined;
  const name = nounPhraseFrom(tokens, cue.group.to);
  if (name === undefined || tagOf(tokens, cue.group.to) === 'adv' || goesOnAsClause(tokens, name.to)) return undefined;
  if (before.kind !== 'quote' && !isClosed(scene, cue, name.to)) return undefined;
  if (
    before.text === ',' &&
    cue.subject !== undefined &&
    tagOf(tokens, Math.min(name.to, tokens.length - 1)) === 'prep'
  )
    return undefined;
  const speaker = appositionFrom(tokens, name);
  const isParenthesis = tokens[speaker.to]?.text === ',' && speaker.to + 2 < tokens.length;
  if (!hasVerb(tokens, content) && !isParenthesis) return undefined;
  return build(scene, cue, content, speaker);
};

/** Without a quotation the order is only an inversion where the sentence ends or pauses after the name. */
function isClosed(scene: Scene, cue: Cue, end: number): boolean {
  const { tokens } = scene.sentence;
  const next = tokens[end];
  if (/^(?:reveal|report|note|claim|warn|argue|suggest|confirm)$/.test(cue.verb.base))
    return next === undefined || next.text === '.';
  if (cue.verb.base !== 'say' && cue.verb.base !== 'add' && cue.verb.base !== 'write') return false;
  return next === undefined || /^(?:[.,;—–-]|who)$/.test(next.text) || tagOf(tokens, end) === 'prep';
}

/** `Lee, who calls it "odd," said she doubts it`: what follows the verb is no name but a clause. */
function goesOnAsClause(tokens: Token[], i: number): boolean {
  const tag = i < tokens.length ? tagOf(tokens, i) : 'mark';
  return tag === 'aux' || tag === 'verb' || (tag === 'cue' && !/ed$/.test(tokens[i]!.lower));
}

function build(
  scene: Scene,
  cue: Cue,
  content: { from: number; to: number },
  speaker: { from: number; to: number },
): Draft {
  return {
    construction: 'quote-then-speaker',
    content: [spanOf(scene.sentence, content), ...followingSpans(scene, cue, speaker.to)],
    cue: spanOf(scene.sentence, cue.group),
    speaker: spanOf(scene.sentence, speaker),
    via: [],
    verb: cue.verb.base,
  };
}
