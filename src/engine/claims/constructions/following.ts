import type { Span } from '../../../model/span';
import { contentEnd } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { type Scene, spanOf } from './construction';

/** What goes on after an attribution in mid-sentence, from token `from` on: `"A," said X, "B"` gives B. */
export function followingSpans(scene: Scene, cue: Cue, from: number): Span[] {
  const { tokens } = scene.sentence;
  let at = from;
  while (at < tokens.length && tokens[at]!.kind !== 'quote') {
    const nextCue = scene.cues.find((each) => each.at > cue.at && each.at <= at);
    if (nextCue) return [];
    at++;
  }
  const before = tokens[at - 1];
  if (at >= tokens.length || before?.kind !== 'mark' || scene.cues.some((each) => each.at > cue.at && each.at < at))
    return [];
  return [spanOf(scene.sentence, { from: at, to: Math.max(at + 1, contentEnd(tokens, at, scene.cues, cue)) })];
}
