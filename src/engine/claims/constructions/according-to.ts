import { appositionFrom } from '../grammar/apposition';
import { clauseBefore, contentEnd, hasVerb } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import { type Draft, draftOf, type Scene } from './construction';

/** `According to X, A`, `A, according to X`, `A, per X`: every such claim of the sentence. */
export function findAccordingTo(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = cueLength(scene, i);
    const name = length > 0 ? nounPhraseFrom(tokens, i + length) : undefined;
    if (name === undefined) continue;
    const before = clauseBefore(tokens, i);
    const leads =
      before === undefined ||
      /^(?:that|and|but|because|since|while|:)$/.test(tokens[i - 1]!.lower) ||
      isAside(tokens, before) ||
      (tokens[i - 1]!.text === ',' && /^(?:which|who)$/.test(tokens[i - 2]?.lower ?? '')) ||
      (!hasVerb(tokens, before) && name.to + 2 < tokens.length);
    const source = leads ? name : appositionFrom(tokens, name);
    const content = leads ? contentOf(scene, before, source.to) : [before];
    if (content.length === 0) continue;
    const cue = { from: i, to: i + length };
    drafts.push(draftOf(scene, leads ? 'according-to-first' : 'according-to-last', { content, cue, speaker: source }));
  }
  return drafts;
}

/** "That said,", "If so,": words that only lead on to the clause. */
function isAside(tokens: Token[], before: Range): boolean {
  return before.to - before.from === 2 && /^(?:that|this|if|as)$/.test(tokens[before.from]!.lower);
}

/** What follows the comma after the source, and the adverbial before the cue where there is one ("Now, according to X, A"). */
function contentOf(scene: Scene, before: Range | undefined, sourceEnd: number): Range[] {
  const { tokens } = scene.sentence;
  const from = skipToContent(scene, sourceEnd);
  if (from === undefined) return [];
  const to = contentEnd(tokens, from, scene.cues, undefined);
  if (to <= from) return [];
  const adverbial =
    before !== undefined &&
    tagOf(tokens, before.to - 1) !== 'conj' &&
    tagOf(tokens, before.from) !== 'conj' &&
    !hasVerb(tokens, before);
  return adverbial ? [before, { from, to }] : [{ from, to }];
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
    if (i === to && opensClause(tokens, i)) return i;
    if (tokens[i]!.text === ',' || tokens[i]!.text === ':') return i + 1 < tokens.length ? i + 1 : undefined;
  }
  return undefined;
}

/** "According to the report it can be measured": a pronoun right behind the source, with its verb. */
function opensClause(tokens: Token[], i: number): boolean {
  return tagOf(tokens, i) === 'pron' && i + 1 < tokens.length && /^(?:aux|verb|cue)$/.test(tagOf(tokens, i + 1));
}
