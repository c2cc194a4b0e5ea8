import type { Construction } from './construction';
import { contentAfter, draftAfter } from './speaker-then-content';
import { subjectBefore } from '../grammar/subject';
import { mainSubject } from '../grammar/main-subject';

/** `…, adding that A`, `…, calling Y "A"`: said by the subject of the clause it hangs on. */
export const participle: Construction = (scene, cue) => {
  if (cue.role !== 'adjunct') return undefined;
  const { tokens } = scene.sentence;
  const before = tokens[cue.group.from - 1];
  const hangs =
    before === undefined ||
    before.text === ',' ||
    before.kind === 'quote' ||
    /^(?:[—–-]|and|while|in|then)$/.test(before.lower);
  const own = hangs ? undefined : subjectBefore(tokens, cue.group.from);
  if (!hangs && (own === undefined || tokens[own.from - 1]?.lower !== 'with')) return undefined;
  const content = contentAfter(scene, cue);
  if (content === undefined) return undefined;
  const earlier = scene.found.at(-1);
  const draft = draftAfter(scene, cue, content, 'participle', own ?? mainSubject(tokens, cue.group.from));
  if (earlier?.speaker && hangs && before !== undefined) {
    draft.speaker = earlier.speaker;
    draft.via = [...earlier.via];
  }
  if (hangs) draft.inherited = true;
  return draft.speaker ? draft : undefined;
};
