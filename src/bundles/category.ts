import { type CategoryId, defaultCategories } from '../model/category';
import { listOf, recordOf, textOf } from './json-values';

/** What categories are called where a bundle is written or was. */
export type CategoryNames = ReadonlyMap<CategoryId, string>;

/** The category as a bundle has it: an id alone where everybody knows it by its name, else with its name. */
export function writeCategory(id: CategoryId | undefined, names: CategoryNames): unknown {
  const name = id === undefined ? undefined : names.get(id);
  const isKnown = defaultCategories.some((known) => known.id === id && known.name === name);
  return name === undefined || isKnown ? id : { 'fn:id': id, 'fn:name': name };
}

/** The inverse; whether the id makes sense, the note's schema says. An annotation of another tool that asks is a question. */
export function readCategory(item: Record<string, unknown>): { id: unknown; name?: string } {
  const value = item['fn:category'];
  if (value === undefined) return { id: listOf(item['motivation']).includes('questioning') ? 'question' : undefined };
  const fields = recordOf(value);
  const name = textOf(fields['fn:name'])?.trim();
  return { id: fields['fn:id'] ?? value, ...(name && { name }) };
}
