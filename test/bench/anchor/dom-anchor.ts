import { toTextPosition } from 'dom-anchor-text-quote';
import { asOwn, type Matcher } from './matchers';

/** It keeps 32 characters either side and knows no difference between found and roughly found. */
export const domAnchor: Matcher = {
  name: 'dom-anchor-text-quote',
  locate: (_page, targets, root) =>
    targets.map(({ quote, position }) => {
      const { exact, prefix, suffix } = quote!;
      const selector = { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
      return asOwn(toTextPosition(root!, selector, { hint: position!.start }) ?? undefined);
    }),
};
