import type { Target } from '../../model/note';
import type { Verdict } from '../../model/verdict';
import { Aligner } from './align';
import { describeSame, missing } from './describe-verdict';
import { findWhole } from './find-whole';
import { locateByWords } from './locate-by-words';
import { Meter } from './meter';
import { readUnits } from './passage';
import { findAtStoredPlace } from './stored-place';
import type { AnchorText } from './surroundings';
import { buildTextIndex } from './text-index';

/** Where each target stands in the article as it is now, in the order given. */
export function locateTargets(article: AnchorText, targets: readonly Target[]): Verdict[] {
  const work = locateInSlices(article, targets);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * `locateTargets` in pieces of a fraction of a millisecond: yields after each, returns the verdicts. The stored places are
 * tried first, then whole passages are looked for in one pass over the text; it is only indexed, once for all, when that
 * fails for one of them.
 */
export function* locateInSlices(
  article: AnchorText,
  targets: readonly Target[],
  meter = new Meter(),
): Generator<void, Verdict[]> {
  const verdicts: Verdict[] = [];
  const lost: number[] = [];
  for (const [at, target] of targets.entries()) {
    const verdict = findWithoutSearch(article, target);
    if (verdict === undefined) lost.push(at);
    else verdicts[at] = verdict;
    if (meter.isSpentBy(unitsPerLook)) yield;
  }
  if (lost.length === 0) return verdicts;
  const { text } = article;
  let units: Uint16Array | undefined;
  const readOnce = function* () {
    return (units ??= yield* readUnits(text, meter));
  };
  const sought = lost.map((at) => targets[at]!);
  const places = yield* findWhole(text, sought, readOnce, meter);
  for (const [nth, at] of lost.entries()) {
    const start = places[nth];
    if (start === undefined) continue;
    verdicts[at] = describeSame({ start, end: start + targets[at]!.quote!.exact.length }, 1, targets[at]!);
    if (meter.isSpentBy(unitsPerLook)) yield;
  }
  if (!places.includes(undefined)) return verdicts;
  const index = yield* buildTextIndex(article, yield* readOnce(), meter);
  const run = { index, meter, aligner: new Aligner(index, meter) };
  for (const at of lost) verdicts[at] ??= yield* locateByWords(targets[at]!, run);
  return verdicts;
}

/** Comparing strings at one place. */
const unitsPerLook = 100;

function findWithoutSearch(article: AnchorText, target: Target): Verdict | undefined {
  if (target.quote !== undefined) return findAtStoredPlace(article.text, target);
  if (target.position !== undefined) return missing(1, 'Only a place was kept, and no words to know it by.');
  return {
    kind: 'exact',
    span: { start: 0, end: article.text.length },
    confidence: 1,
    reason: 'A note on the whole article.',
  };
}
