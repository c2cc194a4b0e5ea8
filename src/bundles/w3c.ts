import type { CategoryId } from '../model/category';
import type { Note } from '../model/note';
import { BundleError, type Refusal } from './bundle-error';
import { type CategoryNames, readCategory } from './category';
import { isOfType, listOf, recordOf } from './json-values';
import { parseJson } from './parse-json';
import { readAnnotation } from './read-annotation';

export { writeW3c } from './write-w3c';

/**
 * The notes in a file of W3C Web Annotations (a collection, a page, one annotation or a list of them, from any tool), what
 * their categories are called there, and the items that were left out. Throws `BundleError` where the file as a whole is unusable.
 */
export function readW3c(text: string): { notes: Note[]; categoryNames: CategoryNames; refused: Refusal[] } {
  const json = parseJson(text);
  const { items, total, isWhole } = findItems(json);
  const { generated, created } = recordOf(json);
  const notes: Note[] = [];
  const categoryNames = new Map<CategoryId, string>();
  const refused: Refusal[] = [];
  for (const [index, { path, item }] of items.entries()) {
    const reading = readAnnotation(item, generated ?? created);
    const { name } = readCategory(recordOf(item));
    if ('value' in reading) {
      notes.push(reading.value);
      if (name && reading.value.category) categoryNames.set(reading.value.category, name);
    } else refused.push({ index, path: [path, reading.path].filter(Boolean).join('.'), reason: reading.reason });
  }
  const missing = typeof total === 'number' ? total - items.length : isWhole ? 0 : 1;
  if (missing > 0 || !isWhole)
    refused.push({ index: items.length, path: 'total', reason: 'The file says there are more notes than it holds.' });
  return { notes, categoryNames, refused };
}

interface Items {
  items: { path: string; item: unknown }[];
  total?: unknown;
  /** False where the file points to a further page that is not in it. */
  isWhole: boolean;
}

function findItems(json: unknown): Items {
  if (Array.isArray(json)) return { items: itemsAt(json, ''), isWhole: true };
  if (isOfType(json, 'Annotation')) return { items: [{ path: '', item: json }], isWhole: true };
  if (isOfType(json, 'AnnotationPage')) return followPages(json, '');
  if (!isOfType(json, 'AnnotationCollection'))
    throw new BundleError('This file holds no notes: it is JSON, but not a collection of W3C Web Annotations.');
  const { first, items, total } = recordOf(json);
  if (typeof first === 'string')
    throw new BundleError(
      'This file holds no notes, only the address where they are. Fair Notice does not fetch them.',
    );
  const pages =
    first === undefined ? { items: itemsAt(listOf(items), 'items'), isWhole: true } : followPages(first, 'first');
  return { ...pages, total };
}

/** The items of a page and of those embedded after it; a file's depth is bounded, so this ends. */
function followPages(page: unknown, path: string): Items {
  const { items, next } = recordOf(page);
  const under = (name: string) => (path ? `${path}.${name}` : name);
  const own = itemsAt(listOf(items), under('items'));
  if (next === undefined || next === null) return { items: own, isWhole: true };
  if (typeof next === 'string') return { items: own, isWhole: false };
  const rest = followPages(next, under('next'));
  return { items: [...own, ...rest.items], isWhole: rest.isWhole };
}

function itemsAt(items: unknown[], path: string): Items['items'] {
  return items.map((item, index) => ({ path: `${path}[${index}]`, item }));
}
