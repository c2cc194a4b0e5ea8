import { clauseBefore } from '../grammar/content';
import { subjectBefore } from '../grammar/subject';
import { type Draft, type Scene, spanOf } from './construction';

/** `A, as X put it`: every such claim of the sentence. */
export function findAsPut(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (!/^puts?$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'it') continue;
    const subject = subjectBefore(tokens, i);
    if (subject === undefined || tokens[subject.from - 1]?.lower !== 'as') continue;
    const content = clauseBefore(tokens, subject.from - 1);
    if (content === undefined) continue;
    drafts.push({
      construction: 'as-put',
      content: [spanOf(scene.sentence, content)],
      cue: spanOf(scene.sentence, { from: i, to: i + 2 }),
      speaker: spanOf(scene.sentence, subject),
      via: [],
    });
  }
  return drafts;
}
