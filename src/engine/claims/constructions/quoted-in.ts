import type { Cue } from '../grammar/cue';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import type { Range } from '../text/token';
import { type Construction, type Scene, spanOf } from './construction';
import { contentAfter, draftAfter } from './speaker-then-content';

/** `X is quoted in Y (as) calling A`, `X was quoted by Y as saying A`, `Y quoted X as saying A`. */
export const quotedIn: Construction = (scene, cue) => {
  if (!/^(?:quote|cite|report)$/.test(cue.verb.base) || cue.role === 'adjunct') return undefined;
  const { tokens } = scene.sentence;
  let at = cue.group.to;
  let named: Range | undefined;
  if (cue.role === 'finite' || /^(?:in|by)$/.test(tokens[at]?.lower ?? '')) {
    named = nounPhraseFrom(tokens, cue.role === 'finite' ? at : at + 1);
    if (named === undefined) return undefined;
    at = named.to;
  }
  if (tokens[at]?.lower === 'as') at++;
  const saying = scene.cues.find((each) => each.at === at && each.verb.form === 'gerund');
  const content = saying && contentAfter(scene, saying);
  if (saying === undefined || content === undefined) return undefined;
  const speaker = cue.role === 'finite' ? named : cue.subject;
  const outlet = cue.role === 'finite' ? cue.subject : named;
  const draft = draftAfter(scene, wholeCue(scene, cue, saying), content, 'quoted-in', speaker);
  if (outlet) draft.via = [spanOf(scene.sentence, outlet)];
  return draft;
};

/** "was quoted as saying" in one piece; only "saying" where an outlet stands in between. */
function wholeCue(scene: Scene, quoted: Cue, saying: Cue): Cue {
  const apart = saying.at - quoted.group.to > 1 || scene.sentence.tokens[quoted.group.to]?.lower !== 'as';
  return apart ? saying : { ...saying, group: { from: quoted.group.from, to: saying.group.to } };
}
