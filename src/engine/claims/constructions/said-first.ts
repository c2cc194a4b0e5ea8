import { contentEnd } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { type Construction, spanOf } from './construction';

/** `Said Poe: "A"`, at the start of a sentence. */
export const saidFirst: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  if (cue.at !== 0 || cue.verb.class !== 'say' || cue.verb.form === 'gerund') return undefined;
  const name = nounPhraseFrom(tokens, 1);
  if (name === undefined || !/^[,:]$/.test(tokens[name.to]?.text ?? '') || tokens[name.to + 1]?.kind !== 'quote')
    return undefined;
  const from = name.to + 1;
  return {
    construction: 'said-first',
    content: [spanOf(scene.sentence, { from, to: Math.max(from + 1, contentEnd(tokens, from, scene.cues, cue)) })],
    cue: spanOf(scene.sentence, cue.group),
    speaker: spanOf(scene.sentence, name),
    via: [],
    verb: cue.verb.base,
  };
};
