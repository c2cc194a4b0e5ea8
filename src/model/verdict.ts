import * as v from 'valibot';
import { Span } from './span';

/**
 * Where a note stands in the article as it is now. `exact`: at its place · `moved`: the same words elsewhere ·
 * `edited`: the words were changed (`span` is where, `was`/`now` the difference) · `ambiguous`: several places fit ·
 * `missing`: none does. Only `exact` and `moved` may be painted as the reader's own passage.
 */
export const Verdict = v.variant('kind', [
  v.object({ kind: v.picklist(['exact', 'moved']), span: Span, confidence: v.number(), reason: v.string() }),
  v.object({
    kind: v.literal('edited'),
    span: Span,
    confidence: v.number(),
    reason: v.string(),
    /** Word diff of the quote against the page, in reading order. */
    diff: v.array(v.object({ op: v.picklist(['same', 'removed', 'added']), text: v.string() })),
  }),
  v.object({ kind: v.literal('ambiguous'), candidates: v.array(Span), confidence: v.number(), reason: v.string() }),
  v.object({ kind: v.literal('missing'), confidence: v.number(), reason: v.string() }),
]);
export type Verdict = v.InferOutput<typeof Verdict>;
