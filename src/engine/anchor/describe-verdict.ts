import type { Target } from '../../model/note';
import type { Span } from '../../model/span';
import type { Verdict } from '../../model/verdict';
import { type ChangedFacts, findChangedFacts } from './changed-facts';
import { isDeletion } from './judge-fit';
import type { Fit } from './measure-fit';
import type { Pattern } from './pattern';
import { spanOfFit } from './span-of-fit';
import type { TextIndex } from './text-index';
import { diffWords } from './word-diff';

/** The verdict on a quote that stands, or was edited, at the one place that a fit describes. */
export function describeFit(pattern: Pattern, fit: Fit, index: TextIndex, target: Target): Verdict {
  const span = spanOfFit(pattern, fit, index);
  if (!fit.same) {
    return {
      kind: 'edited',
      span,
      confidence: Math.min(0.95, 0.6 * fit.kept + 0.4 * fit.around),
      reason: explainEdit(fit, findChangedFacts(pattern, fit, index)),
      diff: diffWords(pattern, fit, index),
    };
  }
  return describeSame(span, fit.around, target);
}

/** The verdict on a quote whose words stand at `span`, with a share of its surroundings. */
export function describeSame(span: Span, around: number, target: Target): Verdict {
  const stored = target.position?.start;
  const kind = stored === undefined || stored === span.start ? 'exact' : 'moved';
  return { kind, span, confidence: 0.8 + 0.2 * around, reason: explainSame(around, stored, span.start) };
}

function explainSame(share: number, stored: number | undefined, start: number): string {
  const around =
    share >= 0.9 ? 'between the same words' : share >= 0.3 ? 'between similar words' : 'between other words';
  if (stored === undefined) return `The same words, ${around}.`;
  if (stored === start) return `The same words at the same place, ${around}.`;
  const distance = Math.abs(start - stored);
  return `The same words, ${distance} characters ${start > stored ? 'further down' : 'further up'}, ${around}.`;
}

function explainEdit(fit: Fit, { name, number }: ChangedFacts): string {
  const what =
    name && number
      ? 'A name and a number were changed'
      : name
        ? 'A name was changed'
        : number
          ? 'A number was changed'
          : 'The words were changed';
  const share = Math.round(fit.kept * 100);
  return `${what}: ${share} % of the quote still stands, ${fit.around >= 0.5 ? 'between the same words' : 'among other words'}.`;
}

/** The verdict on a quote that several places fit. */
export function describeAmbiguous(pattern: Pattern, fits: Fit[], index: TextIndex): Verdict {
  return {
    kind: 'ambiguous',
    candidates: fits.map((fit) => spanOfFit(pattern, fit, index)).sort((a, b) => a.start - b.start),
    confidence: 1 / fits.length,
    reason: `${fits.length} places fit equally well, and the words around them do not tell them apart.`,
  };
}

/** The verdict on a quote that none of the places fits. */
export function describeMissing(fits: Fit[]): Verdict {
  const gone = fits.some(isDeletion);
  if (gone) return missing(0.95, 'The words before and after are there; the quote between them is gone.');
  const alike = Math.max(0, ...fits.map((fit) => fit.kept));
  if (alike < 0.35) return missing(0.95, 'Nothing in the article is like the quote.');
  return missing(0.7, 'Similar words stand elsewhere, but not between the words that stood around the quote.');
}

/** The verdict that a quote stands nowhere, and why. */
export function missing(confidence: number, reason: string): Verdict {
  return { kind: 'missing', confidence, reason };
}
