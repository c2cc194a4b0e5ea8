import type { Span } from '../../../src/model/span';
import type { Scenario } from './scenarios';

/** What a matcher says about one note: a place, and whether it shows it as the reader's own words. */
export interface Answer {
  span?: Span;
  /** True for `exact` and `moved`, and for every place of a matcher that knows no difference. */
  asOwn: boolean;
}

/** Counts over the notes of one scenario. */
export interface Tally {
  right: number;
  near: number;
  /** Elsewhere, shown as the reader's own words / as edited. */
  wrongAsOwn: number;
  wrongAsEdited: number;
  missed: number;
  /** Notes whose words are gone, and those of them given a place all the same. */
  gone: number;
  falselyFound: number;
}

/** Right: the shared stretch is at least 0.8 of the two together; near: they overlap. */
export function tally(scenario: Scenario, answers: Answer[]): Tally {
  const counts: Tally = { right: 0, near: 0, wrongAsOwn: 0, wrongAsEdited: 0, missed: 0, gone: 0, falselyFound: 0 };
  for (const [at, { span, asOwn }] of answers.entries()) {
    const truth = scenario.truths[at]!;
    if (truth.length === 0) {
      counts.gone++;
      if (span) counts.falselyFound++;
    } else if (span === undefined) counts.missed++;
    else {
      const overlap = Math.max(...truth.map((stretch) => measureOverlap(span, stretch)));
      if (overlap >= 0.8) counts.right++;
      else if (overlap > 0) counts.near++;
      else if (asOwn) counts.wrongAsOwn++;
      else counts.wrongAsEdited++;
    }
  }
  return counts;
}

/** The shared stretch as a share of the two together; 0 or less where they do not meet. */
function measureOverlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
