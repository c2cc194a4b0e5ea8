import type { Draft, Scene } from './construction';

/**
 * Adds a sentence that is a quotation and has no attribution of its own to the claim before it: `"A," X said. "B."`,
 * and a paragraph of quotation after one. Such a claim's speaker is the one who was speaking.
 */
export function continueQuotation(scene: Scene, earlier: Draft[]): void {
  const { tokens } = scene.sentence;
  const first = tokens[0]!;
  const last = earlier.at(-1);
  if (first.kind !== 'quote' || last?.speaker === undefined) return;
  const end = last.content.at(-1)!.end;
  const cueEnd = Math.max(end, last.cue?.end ?? 0, last.speaker.end);
  if (scene.sentence.start - cueEnd > 400) return;
  let stop = tokens.length;
  while (stop > 1 && tokens[stop - 1]!.kind === 'mark') stop--;
  last.content.push({ start: first.start, end: tokens[stop - 1]!.end });
}
