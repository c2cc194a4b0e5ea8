import { contentEnd } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { type Construction, draftOf } from './construction';

/** `Said Poe: "A"`, at the start of a sentence. */
export const saidFirst: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  if (cue.at !== 0 || cue.verb.class !== 'say' || cue.verb.form === 'gerund') return undefined;
  const name = nounPhraseFrom(tokens, 1);
  if (name === undefined || !/^[,:]$/.test(tokens[name.to]?.text ?? '') || tokens[name.to + 1]?.kind !== 'quote')
    return undefined;
  const from = name.to + 1;
  const content = [{ from, to: Math.max(from + 1, contentEnd(tokens, from, scene.cues, cue)) }];
  return draftOf(scene, 'said-first', { content, cue: cue.group, speaker: name, verb: cue.verb.base });
};
