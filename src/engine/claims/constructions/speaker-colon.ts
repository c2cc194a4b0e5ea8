import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import { type Draft, type Scene, spanOf } from './construction';

/** Names longer than this before a colon are sentences. */
const longestName = 6;

/** `Poe: We will sue`, at the start of a headline or of a turn in an interview. */
export function findSpeakerColon(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const colon = tokens.findIndex((token, i) => i > 0 && i <= longestName && token.text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return [];
  const name = nounPhraseFrom(tokens, 0);
  if (name === undefined || name.to !== colon || tagOf(tokens, 0) === 'det') return [];
  for (let i = 0; i < colon; i++) if (!/^[\p{Lu}&]/u.test(tokens[i]!.text)) return [];
  const last = tokens.at(-1)!;
  const to = last.kind === 'mark' && /^[.]$/.test(last.text) ? tokens.length - 1 : tokens.length;
  if (to - colon < 4 && tokens[colon + 1]!.kind !== 'quote') return [];
  return [
    {
      construction: 'speaker-colon',
      content: [spanOf(scene.sentence, { from: colon + 1, to })],
      cue: spanOf(scene.sentence, { from: colon, to: colon + 1 }),
      speaker: spanOf(scene.sentence, name),
      via: [],
    },
  ];
}
