import { appositionFrom } from '../grammar/apposition';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import type { Construction } from './construction';
import { contentAfter, draftAfter } from './speaker-then-content';

/** `Calling it "A", X left`, `After announcing A, X left`: said by the subject of the clause that follows. */
export const openingParticiple: Construction = (scene, cue) => {
  if (cue.role !== 'adjunct' || cue.verb.weak || cue.verb.class === 'about') return undefined;
  const { tokens } = scene.sentence;
  const { from } = cue.group;
  if (from > 1 || (from === 1 && !/^(?:after|before|while|by|in|when|since)$/.test(tokens[0]!.lower))) return undefined;
  const content = contentAfter(scene, cue);
  const comma = content && commaBeforeClause(tokens, content.from);
  if (content === undefined || comma === undefined) return undefined;
  const said = { from: content.from, to: Math.min(content.to, comma.at) };
  return said.to > said.from ? draftAfter(scene, cue, said, 'participle', comma.subject) : undefined;
};

/** The first comma, or quotation that ends in one, with a subject and its verb behind it. */
function commaBeforeClause(tokens: Token[], from: number): { at: number; subject: Range } | undefined {
  for (let i = from; i + 2 < tokens.length; i++) {
    const closes = tokens[i]!.kind === 'quote' && /,["”’'»]+$/.test(tokens[i]!.text);
    if (tokens[i]!.text !== ',' && !closes) continue;
    const name = nounPhraseFrom(tokens, i + 1);
    if (name === undefined) continue;
    const whole = appositionFrom(tokens, name);
    for (const subject of [name, whole]) {
      const verb = tokens[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
      const tag = verb < tokens.length ? tagOf(tokens, verb) : 'mark';
      if (tag === 'aux' || tag === 'verb' || tag === 'cue' || tag === 'adv') return { at: closes ? i + 1 : i, subject };
    }
  }
  return undefined;
}
