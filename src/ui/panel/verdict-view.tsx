import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../model/verdict';
import { DiffText } from '../parts/diff-text';
import { verdictNames } from './arrange-notes';

interface VerdictViewProps {
  verdict: Verdict;
  /** More on words that were changed or are gone: what is kept of them. */
  children?: ComponentChildren;
}

/** Where a note stands in the article as it is now, and how its words were changed. */
export const VerdictView = ({ verdict, children }: VerdictViewProps) => {
  const { name, isChanged } = verdictNames[verdict.kind];
  return (
    <div class={isChanged ? 'verdict changed' : 'verdict'}>
      <p class="verdict-name">
        <span aria-hidden="true">{isChanged ? '△' : '✓'}</span> {name}
        {verdict.kind !== 'exact' && <span class="quiet">: {verdict.reason}</span>}
      </p>
      {verdict.kind === 'edited' && (
        <p class="quote" dir="auto">
          <DiffText diff={verdict.diff} />
        </p>
      )}
      {isChanged && children}
    </div>
  );
};
