import * as v from 'valibot';
import { Span } from './span';

/** A word diff in reading order. */
export const Diff = v.array(v.object({ op: v.picklist(['same', 'removed', 'added']), text: v.string() }));
export type Diff = v.InferOutput<typeof Diff>;

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
    /** Of the quote against the page. */
    diff: Diff,
  }),
  v.object({ kind: v.literal('ambiguous'), candidates: v.array(Span), confidence: v.number(), reason: v.string() }),
  v.object({ kind: v.literal('missing'), confidence: v.number(), reason: v.string() }),
]);
export type Verdict = v.InferOutput<typeof Verdict>;
