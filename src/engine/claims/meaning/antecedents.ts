import type { Span } from '../../../model/span';
import { type Draft, spanOf } from '../constructions/construction';
import { clauseSubjects } from '../grammar/main-subject';
import { nounPhraseBefore, nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import type { Sentence } from '../text/token';
import { pronounIn } from './resolve-pronoun';
import { isDocument } from '../words/documents';

/** A sentence that has been read, with the claims found in it. */
export interface ReadSentence {
  sentence: Sentence;
  found: Draft[];
}

/** A pronoun is taken to go back no more sentences than this, its own counted. */
const reach = 4;

/**
 * What the pronoun that is the speaker of `draft` may stand for, likeliest first: the subjects of the clauses before it, sentence
 * by sentence, whoever those sentences quote, then a text that they name. `read` ends with the sentence of the pronoun.
 */
export function findAntecedents(text: string, draft: Draft, read: ReadSentence[]): Span[] {
  const speaker = draft.speaker;
  if (speaker === undefined || draft.antecedent || !pronounIn(text.slice(speaker.start, speaker.end))) return [];
  return read
    .slice(-reach)
    .reverse()
    .flatMap((each) => candidatesIn(text, each, speaker.start));
}

function candidatesIn(text: string, { sentence, found }: ReadSentence, before: number): Span[] {
  const { tokens } = sentence;
  const end = tokens.findIndex((token) => token.start >= before);
  const stop = end < 0 ? tokens.length : end;
  const quoted = found.flatMap((draft) => draft.content);
  const spans = clauseSubjects(tokens, stop)
    .map((subject) => spanOf(sentence, subject))
    .filter((own) => !quoted.some((piece) => piece.start <= own.start && own.end <= piece.end))
    .filter(
      (own) =>
        !/^(?:I|we|you|this|that|these|those|there|who|which|what|one|some)$/i.test(text.slice(own.start, own.end)),
    );
  const earlier = found.filter((draft) => draft.speaker !== undefined && draft.speaker.start < before);
  spans.push(...earlier.map((draft) => draft.antecedent ?? draft.speaker!));
  for (let i = stop - 1; i >= 0; i--) {
    if (tagOf(tokens, i) !== 'noun' || !isDocument(tokens[i]!.lower)) continue;
    const from = nounPhraseBefore(tokens, i + 1)?.from;
    const whole = from === undefined ? undefined : nounPhraseFrom(tokens, from);
    if (whole) spans.push(spanOf(sentence, { from: whole.from, to: Math.min(stop, whole.to) }));
    break;
  }
  return spans;
}
