import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';

interface PlaceButtonsProps {
  verdict?: Verdict;
  tabIndex?: number;
  onShow(span: Span): void;
}

/** A button for where a note stands, or one for each of several places that fit; none where there is no place. */
export const PlaceButtons = ({ verdict, tabIndex, onShow }: PlaceButtonsProps) => {
  const places = placesOf(verdict);
  return (
    <>
      {places.map((span, i) => (
        <button key={span.start} type="button" class="plain" tabIndex={tabIndex} onClick={() => onShow(span)}>
          {places.length === 1 ? 'Show in the article' : `Place ${i + 1}`}
        </button>
      ))}
    </>
  );
};

/** Where a note stands, or could: one place, several, or none. */
export function placesOf(verdict: Verdict | undefined): Span[] {
  if (!verdict || verdict.kind === 'missing') return [];
  return verdict.kind === 'ambiguous' ? verdict.candidates : [verdict.span];
}
