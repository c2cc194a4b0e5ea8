import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';
import { DiffText } from '../parts/diff-text';

/** Where a note stands in the article as it is now, and how its words were changed. */
export const VerdictView = ({ verdict, onShow }: { verdict: Verdict; onShow(span: Span): void }) => {
  const show = (span: Span, text = 'Show in the article') => (
    <button type="button" onClick={() => onShow(span)}>
      {text}
    </button>
  );
  switch (verdict.kind) {
    case 'exact':
      return <div class="verdict">{show(verdict.span)}</div>;
    case 'moved':
      return (
        <div class="verdict">
          <p class="quiet">The same words, elsewhere in the article: {verdict.reason}</p>
          {show(verdict.span)}
        </div>
      );
    case 'edited':
      return (
        <div class="verdict changed">
          <p>These words were changed since you noted them:</p>
          <p class="quote">
            <DiffText diff={verdict.diff} />
          </p>
          {show(verdict.span)}
        </div>
      );
    case 'ambiguous':
      return (
        <div class="verdict changed">
          <p>These words stand in several places: {verdict.reason}</p>
          <div class="bar">{verdict.candidates.map((span, i) => show(span, `Place ${i + 1}`))}</div>
        </div>
      );
    case 'missing':
      return (
        <div class="verdict changed">
          <p>Not in the article as it is now: {verdict.reason}</p>
        </div>
      );
  }
};
