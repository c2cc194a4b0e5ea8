import { contentEnd } from '../grammar/content';
import { subjectBefore } from '../grammar/subject';
import { tagOf } from '../grammar/tag';
import { beForms } from '../words/word-lists';
import { type Draft, draftOf, type Scene } from './construction';

const reported = /^(?:said|reported|believed|thought|alleged|rumou?red|understood|estimated|feared|claimed)$/;
/** Found so too, where the subject is a mere "it": "it was determined that". */
const established = /^(?:determined|revealed|found|assumed|announced|suggested|argued|disclosed|confirmed|discovered)$/;

/** `X is said to A`, `it is reported that A`: a passive that does not tell by whom. Every such claim of the sentence. */
export function findHearsay(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    const opening = tokens[i + 1]!.lower;
    if (opening !== 'to' && opening !== 'that') continue;
    const { lower } = tokens[i]!;
    const isEstablished = opening === 'that' && established.test(lower);
    if (!isEstablished && !reported.test(lower)) continue;
    let from = i;
    while (from > 0 && /^(?:adv|aux)$/.test(tagOf(tokens, from - 1))) from--;
    if (isEstablished && tokens[from - 1]?.lower !== 'it') continue;
    if (!tokens.slice(from, i).some((token) => beForms.has(token.lower))) continue;
    if (opening === 'to' && /^(?:det|name|pron|number)$/.test(tagOf(tokens, i + 2))) continue;
    const to = contentEnd(tokens, i + 1, scene.cues, undefined);
    const subject = opening === 'to' ? subjectBefore(tokens, from) : undefined;
    if (to <= i + 2 || (opening === 'to' && subject === undefined)) continue;
    const said = { from: i + 1, to };
    drafts.push(draftOf(scene, 'hearsay', { content: subject ? [subject, said] : [said], cue: { from, to: i + 1 } }));
  }
  return drafts;
}
