import type { ComponentChildren } from 'preact';
import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';
import { verdictNames } from './arrange-notes';

interface VerdictViewProps {
  verdict: Verdict;
  tabIndex: 0 | -1;
  onShow(span: Span): void;
  /** More on words that were changed or are gone: what is kept of them. */
  children?: ComponentChildren;
}

/** Where a note stands in the article as it is now, and how its words were changed. */
export const VerdictView = ({ verdict, tabIndex, onShow, children }: VerdictViewProps) => {
  const { name, isChanged } = verdictNames[verdict.kind];
  const places = placesOf(verdict);
  return (
    <div class={isChanged ? 'verdict changed' : 'verdict'}>
      <p class="verdict-name">
        <span aria-hidden="true">{isChanged ? '△' : '✓'}</span> {name}
        {verdict.kind !== 'exact' && <span class="quiet">: {verdict.reason}</span>}
      </p>
      {verdict.kind === 'edited' && (
        <p class="quote" dir="auto">
          {verdict.diff.map(({ op, text }, i) => {
            // A diff has no identity but its order.
            if (op === 'removed') return <del key={i}>{text}</del>;
            return op === 'added' ? <ins key={i}>{text}</ins> : <span key={i}>{text}</span>;
          })}
        </p>
      )}
      {isChanged && children}
      {places.length > 0 && (
        <div class="bar">
          {places.map((span, i) => (
            <button key={span.start} type="button" tabIndex={tabIndex} onClick={() => onShow(span)}>
              {places.length === 1 ? 'Show in the article' : `Place ${i + 1}`}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

function placesOf(verdict: Verdict): Span[] {
  if (verdict.kind === 'missing') return [];
  return verdict.kind === 'ambiguous' ? verdict.candidates : [verdict.span];
}
