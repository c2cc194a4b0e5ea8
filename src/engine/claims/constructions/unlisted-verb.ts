import { appositionFrom } from '../grammar/apposition';
import { mainSubject } from '../grammar/main-subject';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import { type Draft, draftOf, type Scene } from './construction';

/** Shorter quotations name or mock something as often as they say it. */
const fewestWords = 5;

/**
 * `X shot back, "A"`, `"A," X went on`, `X dubbed it "a b c d e"`: a quotation of some length that no listed verb gives to
 * anybody belongs to the subject of the clause it ends, or that follows its comma.
 */
export function findUnlistedVerb(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const at = tokens.findIndex((token) => token.kind === 'quote' && token.text.split(/\s+/).length >= fewestWords);
  if (at < 0 || scene.cues.some((cue) => cue.subject !== undefined && cue.at < at)) return [];
  const found = at === 0 ? speakerAfter(tokens) : endsSentence(tokens, at) ? speakerBefore(tokens, at) : undefined;
  if (found === undefined || !canSpeak(tokens, found.speaker)) return [];
  return [draftOf(scene, 'unlisted-verb', { ...found, content: [found.content] })];
}

/** Verbs of doing, whose objects are things. */
const doing = /^(?:took|opened|lost|worked|hosted|published|bought|sold|won|moved|sent|brought|met|led|ran|played)$/;

interface Parts {
  content: Range;
  cue: Range;
  speaker: Range;
}

function speakerAfter(tokens: Token[]): Parts | undefined {
  if (!/[,!?][\s"”’'»]+$/.test(tokens[0]!.text)) return undefined;
  const name = nounPhraseFrom(tokens, 1);
  if (name === undefined) return undefined;
  const speaker = appositionFrom(tokens, name);
  const verb = speaker.to < tokens.length ? tagOf(tokens, speaker.to) : 'mark';
  if (verb !== 'verb' && verb !== 'aux' && verb !== 'cue' && verb !== 'adv') return undefined;
  return { content: { from: 0, to: 1 }, cue: { from: speaker.to, to: speaker.to + 1 }, speaker };
}

function speakerBefore(tokens: Token[], at: number): Parts | undefined {
  const speaker = mainSubject(tokens, at);
  if (speaker === undefined) return undefined;
  let to = speaker.to;
  while (to < at && tagOf(tokens, to) === 'adv') to++;
  const verb = to;
  if (verb >= at || tagOf(tokens, verb) !== 'verb' || doing.test(tokens[verb]!.lower)) return undefined;
  const from = tokens[at - 1]!.text === ',' ? at : verb + 1;
  return from <= at ? { content: { from, to: at + 1 }, cue: { from: speaker.to, to: verb + 1 }, speaker } : undefined;
}

function endsSentence(tokens: Token[], at: number): boolean {
  return !tokens.slice(at + 1).some((token) => token.kind === 'word');
}

/** Persons and named bodies speak; things do not. */
function canSpeak(tokens: Token[], speaker: Range): boolean {
  const first = tokens[speaker.from]!.lower;
  if (/^(?:he|she|they|i|we|who)$/.test(first)) return true;
  return tokens.slice(speaker.from, speaker.to).some((_, i) => tagOf(tokens, speaker.from + i) === 'name');
}
