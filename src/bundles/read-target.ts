import type { Target } from '../model/note';
import { fromCodePoints } from './code-points';
import { encodeIri } from './encode-iri';
import { findUrl } from './find-url';
import { isOfType, listOf, recordOf, textOf, withoutUndefined } from './json-values';

/** A reading, or why there is none. */
export type Reading<T> = { value: T } | { path: string; reason: string };

/** The address an annotation is about: ours as the reader opened it, another tool's without its fragment. */
export function readAddress(item: Record<string, unknown>): Reading<string> {
  const targets = listOf(item['target']);
  if (targets.length === 0) return { path: 'target', reason: 'It does not say what it is about.' };
  if (targets.length > 1)
    return { path: 'target', reason: 'It is about several places at once; a note of Fair Notice is about one.' };
  const target = recordOf(targets[0]);
  const given = typeof targets[0] === 'string' ? targets[0] : (target['source'] ?? target['id']);
  const source = textOf(given) ?? textOf(recordOf(given)['id']) ?? '';
  const own = textOf(recordOf(item['fn:article'])['fn:url']);
  const path = 'target.source';
  const address = own ?? source.replace(/#.*$/s, '');
  const isWeb = own === undefined ? /^https?:\/\//i : /^(https?|file):\/\//;
  const url = isWeb.test(address) ? findUrl(address) : undefined;
  if (!url) return { path, reason: `Its address is not a web address: “${address.slice(0, 60)}”.` };
  if (own !== undefined && encodeIri(own) !== source)
    return { path, reason: 'It names two different addresses for the same article.' };
  return { value: own === undefined ? url.href : address };
}

/** Where in the article an annotation is fastened. */
export function readTarget(item: Record<string, unknown>): Reading<Target> {
  const target = recordOf(listOf(item['target'])[0]);
  const selectors = listOf(target['selector']).flatMap(withRefinements);
  const found = recordOf(selectors.find((selector) => isOfType(selector, 'TextQuoteSelector')));
  const exact = textOf(found['exact']);
  const isOwn = 'fn:revision' in item;
  if (selectors.length > 0 && !exact && !isOwn)
    return { path: 'target.selector', reason: 'It marks a place in the page, but not by its words.' };
  const quote =
    exact === undefined
      ? undefined
      : { exact, prefix: textOf(found['prefix']) ?? '', suffix: textOf(found['suffix']) ?? '' };
  return {
    value: withoutUndefined({
      quote,
      position: readPosition(selectors, exact ?? ''),
      heading: textOf(target['fn:heading']),
      paragraph: textOf(target['fn:paragraph']),
      saying: readSaying(target['fn:saying']),
    }),
  };
}

/** The fields of ours that another field of ours holds; whether they make sense, the note's schema says. */
function readSaying(value: unknown): Target['saying'] {
  if (value === undefined) return undefined;
  const fields = recordOf(value);
  const saying = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key.replace(/^fn:/, ''), field]));
  return { ...saying, ...(fields['fn:via'] !== undefined && { via: listOf(fields['fn:via']) }) } as Target['saying'];
}

/** Other tools do not count the pairs before; then none are assumed, and the quote decides where the position does not fit. */
function readPosition(selectors: unknown[], exact: string): Target['position'] {
  const found = recordOf(selectors.find((selector) => isOfType(selector, 'TextPositionSelector')));
  const { start, end, 'fn:pairsBefore': pairsBefore = 0 } = found;
  const isPlace = isOffset(start) && isOffset(end) && isOffset(pairsBefore) && start <= end && pairsBefore <= start;
  return isPlace ? fromCodePoints({ start, end }, pairsBefore, exact) : undefined;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A selector and those that refine it; a file's depth is bounded, so this is too. */
function withRefinements(selector: unknown): unknown[] {
  return [selector, ...listOf(recordOf(selector)['refinedBy']).flatMap(withRefinements)];
}
