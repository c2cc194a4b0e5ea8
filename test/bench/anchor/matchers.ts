import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Target } from '../../../src/model/note';
import type { Span } from '../../../src/model/span';
import { locateLikeHypothesis } from './hypothesis-like';
import type { Printed } from './page';
import type { Answer } from './tally';

/** Something that finds notes on a page. */
export interface Matcher {
  name: string;
  /** `root` holds the page's text; only matchers that read a document need it. */
  locate(page: Printed, targets: Target[], root?: Node): Answer[];
}

export const ours: Matcher = {
  name: 'Fair Notice',
  locate: (page, targets) =>
    locateTargets(page, targets).map((verdict) => ({
      asOwn: verdict.kind === 'exact' || verdict.kind === 'moved',
      ...('span' in verdict && { span: verdict.span }),
    })),
};

export const likeHypothesis: Matcher = {
  name: 'approx-string-match as Hypothesis',
  locate: (page, targets) => targets.map((target) => asOwn(locateLikeHypothesis(page.text, target))),
};

/** The answer of a matcher that shows every place it finds as the reader's own words. */
export function asOwn(span: Span | undefined): Answer {
  return { asOwn: true, ...(span && { span }) };
}
