import { appositionFrom } from '../grammar/apposition';
import { clauseBefore, contentEnd } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { type Draft, draftOf, type Scene } from './construction';

const reported =
  /^(?:reported|noted|revealed|described|documented|stated|claimed|put|explained|quoted|argued|outlined|detailed|announced)$/;

/** `As reported by X, A` and `A, as first reported by X`. */
export function findAsReportedBy(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'as') continue;
    const verb = tokens[i + 1]!.lower === 'first' ? i + 2 : i + 1;
    if (!reported.test(tokens[verb]!.lower) || tokens[verb + 1]?.lower !== 'by') continue;
    const name = nounPhraseFrom(tokens, verb + 2);
    if (name === undefined) continue;
    const before = clauseBefore(tokens, i);
    const comma = before === undefined && tokens[name.to]?.text === ',' ? name.to + 1 : undefined;
    const content =
      comma === undefined ? before : { from: comma, to: contentEnd(tokens, comma, scene.cues, undefined) };
    if (content === undefined || content.to <= content.from) continue;
    const speaker = before ? appositionFrom(tokens, name) : name;
    drafts.push(draftOf(scene, 'as-reported-by', { content: [content], cue: { from: i, to: verb + 2 }, speaker }));
  }
  return drafts;
}
