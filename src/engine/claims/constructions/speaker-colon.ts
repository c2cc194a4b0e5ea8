import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import { startsCapital } from '../text/letters';
import type { Range, Token } from '../text/token';
import { isBodyNoun } from '../words/bodies';
import { isDocument } from '../words/documents';
import { isPersonNoun } from '../words/people';
import { type Draft, draftOf, type Scene, spanOf } from './construction';

/** Names longer than this before a colon are sentences. */
const longestName = 6;

/** `Poe: We will sue`, at the start of a headline or of a turn in an interview. */
export function findSpeakerColon(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const source = scene.sentence.start === 0 ? sourceBehind(tokens) : undefined;
  if (source)
    return [
      draftOf(scene, 'speaker-colon', {
        content: [{ from: 0, to: source.from - 1 }],
        cue: { from: source.from - 1, to: source.from },
        speaker: source,
      }),
    ];
  const colon = tokens.findIndex((token, i) => i > 0 && i <= longestName && token.text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return [];
  const name = nounPhraseFrom(tokens, 0);
  if (name === undefined || name.to !== colon || tagOf(tokens, 0) === 'det') return [];
  for (let i = 0; i < colon; i++) if (!startsCapital(tokens[i]!.text) && tokens[i]!.text !== '&') return [];
  if (!isNamedElsewhere(scene, spanOf(scene.sentence, name))) return [];
  const last = tokens.at(-1)!;
  const to = last.kind === 'mark' && /^[.]$/.test(last.text) ? tokens.length - 1 : tokens.length;
  if (to - colon < 4 && tokens[colon + 1]!.kind !== 'quote') return [];
  return [
    draftOf(scene, 'speaker-colon', {
      content: [{ from: colon + 1, to }],
      cue: { from: colon, to: colon + 1 },
      speaker: name,
    }),
  ];
}

/** `Badges harm drivers: union chief`, the whole of a headline: whom it names behind its colon. */
function sourceBehind(tokens: Token[]): Range | undefined {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 3 || tokens.length - colon > longestName || !isSource(tokens.at(-1)!.lower)) return undefined;
  const name = nounPhraseFrom(tokens, colon + 1);
  return name?.to === tokens.length ? name : undefined;
}

function isSource(noun: string): boolean {
  return [noun, noun.replace(/s$/, '')].some((one) => isDocument(one) || isBodyNoun(one) || isPersonNoun(one));
}

/** Labels of parts of a page, not names. */
const label =
  /^(?:image|photo|picture|video|source|credit|update|note|press release|see|see also|read more|related|contact|editor|correction|tags?|share|summary|conclusion|introduction|tip|example|warning|disclaimer)s?$/i;

/** Whether the last word of a name stands elsewhere in the article too: a name comes up again, a heading's words rarely do. */
function isNamedElsewhere(scene: Scene, span: { start: number; end: number }): boolean {
  const name = scene.text.slice(span.start, span.end);
  if (label.test(name) || /['’]s\b/.test(name)) return false;
  if (/^(?:Q|A|\p{Lu}{3,})$/u.test(name)) return true;
  const last = name.split(/\s+/).at(-1)!;
  const again = scene.text.indexOf(last, span.end);
  return (
    again >= 0 && (name.split(/\s+/).length < 3 || scene.text.indexOf(name, span.end) >= 0 || /\p{Ll}/u.test(name))
  );
}
