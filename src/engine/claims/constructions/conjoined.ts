import type { Construction } from './construction';
import { contentAfter, draftAfter } from './speaker-then-content';
import { mainSubject } from '../grammar/main-subject';
import { beforeTime } from '../grammar/subject';

/** `X did A and said B`, `X, who said A`: the verb takes the subject of the clause before it. */
export const conjoined: Construction = (scene, cue) => {
  if (cue.role !== 'finite' || cue.subject !== undefined || cue.verb.form === 'base') return undefined;
  const { tokens } = scene.sentence;
  const before = tokens[beforeTime(tokens, cue.group.from) - 1];
  if (before === undefined || !/^(?:and|but|or|then|yet|,)$/.test(before.lower)) return undefined;
  const content = contentAfter(scene, cue);
  if (content === undefined) return undefined;
  const draft = draftAfter(scene, cue, content, 'conjoined', mainSubject(tokens, cue.group.from));
  const earlier = scene.found.at(-1);
  if (earlier?.speaker) {
    draft.speaker = earlier.speaker;
    draft.via = [...earlier.via];
  }
  draft.inherited = true;
  return draft.speaker ? draft : undefined;
};
