import { clauseBefore, contentEnd } from '../grammar/content';
import { subjectBefore } from '../grammar/subject';
import type { Range } from '../text/token';
import { type Draft, draftOf, type Scene } from './construction';

/** `A, as X put it` and `As X put it, A`: every such claim of the sentence. */
export function findAsPut(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i + 1]!.lower !== 'it' || !/^puts?$/.test(tokens[i]!.lower)) continue;
    const subject = subjectBefore(tokens, i);
    if (subject === undefined || tokens[subject.from - 1]?.lower !== 'as') continue;
    const content = clauseBefore(tokens, subject.from - 1) ?? clauseAfter(scene, i + 2);
    if (content === undefined) continue;
    drafts.push(draftOf(scene, 'as-put', { content: [content], cue: { from: i, to: i + 2 }, speaker: subject }));
  }
  return drafts;
}

/** What comes after the comma or colon behind "As X put it (in a memo)". */
function clauseAfter(scene: Scene, from: number): Range | undefined {
  const { tokens } = scene.sentence;
  const comma = tokens.findIndex((token, i) => i >= from && i < from + 15 && /^[,:]$/.test(token.text));
  const to = comma < 0 ? comma : contentEnd(tokens, comma + 1, scene.cues, undefined);
  return to > comma + 1 ? { from: comma + 1, to } : undefined;
}
