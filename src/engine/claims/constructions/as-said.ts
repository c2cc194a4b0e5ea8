import { contentEnd } from '../grammar/content';
import { type Construction, draftOf } from './construction';

/** `As X explained, A`: what was said comes after the comma. */
export const asSaid: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  const { subject } = cue;
  if (
    cue.role !== 'finite' ||
    /^(?:begin|chant|went|goes)/.test(cue.verb.base) ||
    subject === undefined ||
    tokens[subject.from - 1]?.lower !== 'as'
  )
    return undefined;
  if (subject.from > 2 || (subject.from === 2 && !/^(?:and|but)$/.test(tokens[0]!.lower))) return undefined;
  const comma = tokens.findIndex((token, i) => i >= cue.group.to && i < cue.group.to + 12 && token.text === ',');
  if (comma < 0 || comma + 1 >= tokens.length) return undefined;
  const to = contentEnd(tokens, comma + 1, scene.cues, undefined);
  if (to <= comma + 1) return undefined;
  const content = [{ from: comma + 1, to }];
  return draftOf(scene, 'as-said', { content, cue: cue.group, speaker: subject, verb: cue.verb.base });
};
