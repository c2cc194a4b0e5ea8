import { toTextPosition } from 'dom-anchor-text-quote';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Target } from '../../../src/model/note';
import type { Span } from '../../../src/model/span';
import { locateLikeHypothesis } from './hypothesis-like';
import type { Printed } from './page';
import type { Answer } from './tally';

/** Something that finds notes on a page. */
export interface Matcher {
  name: string;
  locate(page: Printed, root: Node, targets: Target[]): Answer[];
}

export const ours: Matcher = {
  name: 'Fair Notice',
  locate: (page, _root, targets) =>
    locateTargets(page, targets).map((verdict) => ({
      asOwn: verdict.kind === 'exact' || verdict.kind === 'moved',
      ...('span' in verdict && { span: verdict.span }),
    })),
};

export const likeHypothesis: Matcher = {
  name: 'approx-string-match as Hypothesis',
  locate: (page, _root, targets) => targets.map((target) => asOwn(locateLikeHypothesis(page.text, target))),
};

/** It keeps 32 characters either side and knows no difference between found and roughly found. */
export const domAnchor: Matcher = {
  name: 'dom-anchor-text-quote',
  locate: (_page, root, targets) =>
    targets.map(({ quote, position }) => {
      const { exact, prefix, suffix } = quote!;
      const selector = { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
      return asOwn(toTextPosition(root, selector, { hint: position!.start }) ?? undefined);
    }),
};

function asOwn(span: Span | undefined): Answer {
  return { asOwn: true, ...(span && { span }) };
}
