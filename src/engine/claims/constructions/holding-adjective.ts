import { contentEnd } from '../grammar/content';
import { subjectBefore } from '../grammar/subject';
import { tagOf } from '../grammar/tag';
import { beForms } from '../words/word-lists';
import { type Draft, draftOf, type Scene } from './construction';

const adjectives = new Set(
  'confident convinced worried concerned afraid sure certain hopeful optimistic sceptical skeptical aware adamant unaware doubtful'.split(
    ' ',
  ),
);

/** `X is confident that A`, `X is worried about A`: what somebody is said to hold. Every such claim of the sentence. */
export function findHoldingAdjective(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!adjectives.has(tokens[i]!.lower)) continue;
    let from = i;
    while (from > 0 && /^(?:adv|aux)$/.test(tagOf(tokens, from - 1))) from--;
    if (!tokens.slice(from, i).some((token) => beForms.has(token.lower))) continue;
    if (tokens.slice(from, i).some((token) => /^(?:must|should|can|could|would|may|might)$/.test(token.lower)))
      continue;
    const about = /^(?:about|of|with|by|at)$/.test(tokens[i + 1]!.lower);
    if (!about && tokens[i + 1]!.lower !== 'that') continue;
    const subject = subjectBefore(tokens, from);
    if (subject === undefined || /^(?:it|there|this)$/.test(tokens[subject.from]!.lower)) continue;
    const start = about ? i + 2 : i + 1;
    const to = contentEnd(tokens, start, scene.cues, undefined);
    if (to <= start) continue;
    const content = [{ from: start, to }];
    drafts.push(draftOf(scene, 'holding-adjective', { content, cue: { from, to: start }, speaker: subject }));
  }
  return drafts;
}
