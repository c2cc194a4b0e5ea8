import { findCues } from '../grammar/cue';
import { mainSubject } from '../grammar/main-subject';
import { nounPhraseBefore } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Range, Sentence, Token } from '../text/token';
import { type Draft, type Scene, spanOf } from './construction';

/**
 * `X went further: "A"`, `From the report: "A"`, and `X went on:` with the quotation in the next paragraph: a quotation
 * after a colon belongs to the subject before the colon, whatever the verb.
 */
export function findAfterColon(scene: Scene, previous: Sentence | undefined): Draft[] {
  const { tokens } = scene.sentence;
  const quotation = tokens.findIndex((token) => token.kind === 'quote');
  if (quotation < 0 || !/^\W*[\p{Lu}\d[…]/u.test(tokens[quotation]!.text)) return [];
  if (tokens.slice(quotation + 1).some((token) => token.kind === 'word')) return [];
  if (quotation > 1 && tokens[quotation - 1]!.text === ':')
    return draftFrom(scene, scene.sentence, quotation - 1, quotation);
  const leads = quotation === 0 && previous?.tokens.at(-1)?.text === ':';
  return leads ? draftFrom(scene, previous, previous.tokens.length - 1, 0) : [];
}

function draftFrom(scene: Scene, lead: Sentence, colon: number, quotation: number): Draft[] {
  const { tokens } = lead;
  const cue = findCues(lead).findLast((each) => each.subject !== undefined && each.at < colon);
  const speaker = cue?.subject ?? nameBefore(tokens, colon) ?? mainSubject(tokens, colon);
  if (speaker === undefined || /^(?:it|this|that|there|here|who|which|what)$/.test(tokens[speaker.from]!.lower))
    return [];
  return [
    {
      construction: 'after-colon',
      content: [spanOf(scene.sentence, { from: quotation, to: quotation + 1 })],
      cue: spanOf(lead, cue?.group ?? { from: verbAfter(tokens, speaker.to, colon) ?? colon, to: colon + 1 }),
      speaker: spanOf(lead, speaker),
      via: [],
    },
  ];
}

/** "From the report:", "More from Lee:", "- Lee:": the name that the colon follows, with nothing but such words before it. */
function nameBefore(tokens: Token[], colon: number): Range | undefined {
  const name = nounPhraseBefore(tokens, colon);
  const before = name && tokens[name.from - 1];
  return name && (before === undefined || /^(?:from|here|by|[-–—])$/.test(before.lower)) && isName(tokens, name)
    ? name
    : undefined;
}

function isName(tokens: Token[], range: Range): boolean {
  return tagOf(tokens, range.to - 1) === 'name' || tagOf(tokens, range.from) === 'det';
}

function verbAfter(tokens: Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if (/^(?:aux|verb|cue)$/.test(tagOf(tokens, i))) return i;
  return undefined;
}
