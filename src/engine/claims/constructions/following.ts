import type { Span } from '../../../model/span';
import { contentEnd } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { tagOf } from '../grammar/tag';
import { type Scene, spanOf } from './construction';

/** What goes on after an attribution in mid-sentence, from token `from` on: `"A," said X, "B"` gives B. */
export function followingSpans(scene: Scene, cue: Cue, from: number): Span[] {
  const { tokens } = scene.sentence;
  if (tokens[from]?.text === ',' && from + 1 < tokens.length && goesOn(scene, cue, from)) {
    const to = contentEnd(tokens, from + 1, scene.cues, cue);
    return to > from + 1 ? [spanOf(scene.sentence, { from: from + 1, to })] : [];
  }
  let at = from;
  while (at < tokens.length && tokens[at]!.kind !== 'quote') at++;
  if (at >= tokens.length || (tokens[at - 1]?.kind !== 'mark' && at > from)) return [];
  if (scene.cues.some((each) => each.at > cue.at && each.at < at)) return [];
  return [spanOf(scene.sentence, { from: at, to: Math.max(at + 1, contentEnd(tokens, at, scene.cues, cue)) })];
}

/** Whether the words after "…, he said," go on with what was said, rather than with the writer's own words. */
function goesOn(scene: Scene, cue: Cue, comma: number): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[(cue.subject?.from ?? cue.group.from) - 1];
  if (before?.kind === 'quote') return false;
  const next = tokens[comma + 1]!;
  if (next.kind === 'quote') return true;
  const tag = tagOf(tokens, comma + 1);
  return tag !== 'gerund' && !/^(?:who|which|whose|but|according)$/.test(next.lower);
}
