import { appositionFrom } from '../grammar/apposition';
import { clauseBefore, contentEnd } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { type Draft, type Scene, spanOf } from './construction';

/** `According to X, A`, `A, according to X`, `A, per X`: every such claim of the sentence. */
export function findAccordingTo(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = cueLength(scene, i);
    if (length === 0) continue;
    const name = nounPhraseFrom(tokens, i + length);
    if (name === undefined) continue;
    const leads = i === 0 || (i === 1 && /^(?:and|but|however)$/.test(tokens[0]!.lower));
    const source = leads ? name : appositionFrom(tokens, name);
    const after = leads ? skipToContent(scene, source.to) : undefined;
    const content =
      after === undefined
        ? clauseBefore(tokens, i)
        : { from: after, to: contentEnd(tokens, after, scene.cues, undefined) };
    if (content === undefined || content.to <= content.from) continue;
    drafts.push({
      construction: leads ? 'according-to-first' : 'according-to-last',
      content: [spanOf(scene.sentence, content)],
      cue: spanOf(scene.sentence, { from: i, to: i + length }),
      speaker: spanOf(scene.sentence, source),
      via: [],
    });
  }
  return drafts;
}

function cueLength(scene: Scene, i: number): number {
  const { tokens } = scene.sentence;
  const word = tokens[i]!.lower;
  const next = tokens[i + 1];
  if (word === 'according' && next?.lower === 'to') return 2;
  if (word === 'per' && /^\p{Lu}|^the$/u.test(next?.text ?? '') && (i === 0 || tokens[i - 1]!.text === ',')) return 1;
  return 0;
}

function skipToContent(scene: Scene, to: number): number | undefined {
  const { tokens } = scene.sentence;
  for (let i = to; i < tokens.length; i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ':') return i + 1 < tokens.length ? i + 1 : undefined;
  }
  return undefined;
}
