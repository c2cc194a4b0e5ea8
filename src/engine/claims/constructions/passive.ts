import { contentEnd } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import type { Token } from '../text/token';
import { type Construction, type Draft, type Scene, spanOf } from './construction';

/** `Asked by X whether A`, `X was asked about A`, `Y was accused (by X) of A`: the speaker comes after "by" or is not named. */
export const passive: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  if (!isPassive(tokens, cue)) return undefined;
  let from = cue.group.to;
  let speaker: { from: number; to: number } | undefined;
  if (tokens[from]?.lower === 'by') {
    speaker = nounPhraseFrom(tokens, from + 1);
    if (speaker === undefined) return undefined;
    from = speaker.to;
  }
  from = afterPlace(tokens, from);
  const opening = tokens[from];
  const isClause = cue.verb.base === 'tell' && /^(?:he|she|they|it)$/.test(opening?.lower ?? '');
  const isTopic = cue.role === 'passive' && tokens[from - 1]!.lower === 'about';
  if (
    opening === undefined ||
    (!isClause &&
      !isTopic &&
      !/^(?:that|to|whether|if|how|why|what|which|whom?|where|about|of|as|for|with)$/.test(opening.lower))
  )
    return undefined;
  if (opening.lower === 'about') from++;
  const to = commaOrEnd(scene, from, cue);
  if (to - from < 2 && opening.lower !== 'why') return undefined;
  const draft: Draft = {
    construction: 'passive',
    content: [spanOf(scene.sentence, { from, to })],
    cue: spanOf(scene.sentence, {
      from: cue.group.from,
      to: opening.lower === 'about' && speaker === undefined ? cue.group.to + 1 : cue.group.to,
    }),
    via: [],
    verb: cue.verb.base,
  };
  if (speaker === undefined && (isNegated(tokens, cue) || !bare.test(cue.verb.base))) return undefined;
  if (speaker) draft.speaker = spanOf(scene.sentence, speaker);
  return draft;
};

/** "Asked in May if", "asked on Monday about": the token after a time or place, where a question opens there. */
function afterPlace(tokens: Token[], from: number): number {
  if (!/^(?:in|at|on|during|by)$/.test(tokens[from]?.lower ?? '')) return from;
  const to = tokens.findIndex(
    (token, i) => i > from + 1 && i < from + 7 && /^(?:about|if|whether|how|why)$/.test(token.lower),
  );
  return to < 0 ? from : to;
}

/** Verbs whose passive attributes words even where nobody is named: "was asked whether", "is accused of". */
const bare = /^(?:ask|accuse|tell|criticise|criticize|urge)$/;

function isNegated(tokens: Token[], cue: Cue): boolean {
  return tokens.slice(cue.group.from, cue.at).some((token) => /^(?:not|never)$|n't$/.test(token.lower));
}

const asked =
  /^(?:ask|tell|urge|accuse|criticise|criticize|blame|warn|advise|praise|remind|inform|order|invite|press)$/;

function isPassive(tokens: Token[], cue: Cue): boolean {
  if (!asked.test(cue.verb.base) || cue.verb.form === 'gerund' || cue.verb.form === 'base' || cue.verb.form === 'third')
    return false;
  if (cue.role === 'passive') return true;
  const before = tokens[cue.group.from - 1];
  return cue.subject === undefined && (before === undefined || /^(?:when|if|,|—|after|while)$/.test(before.lower));
}

function commaOrEnd(scene: Scene, from: number, cue: Cue): number {
  const { tokens } = scene.sentence;
  const end = contentEnd(tokens, from, scene.cues, cue);
  if (cue.role === 'passive') return end;
  for (let i = from; i < end; i++) if (tokens[i]!.text === ',') return i;
  return end;
}
