import * as v from 'valibot';
import { Categories, type Category } from './category';

/**
 * The categories with what one window made of those it was shown (`was` to `now`), where another may have changed them
 * since (`stored`): each category and each of its fields by itself, so that both changes stay. Undefined where they cannot
 * both stay: the same field of one category changed in both, or more categories than there may be.
 */
export function mergeCategories(
  was: readonly Category[],
  now: readonly Category[],
  stored: readonly Category[],
): Category[] | undefined {
  const before = byId(was);
  const mine = byId(now);
  const theirs = byId(stored);
  const merged = new Map<string, Category>();
  for (const id of orderOf(was, now, stored)) {
    const category = mergeOne(before.get(id), mine.get(id), theirs.get(id));
    if (category === 'contested') return undefined;
    if (category) merged.set(id, category);
  }
  const all = [...merged.values()];
  return v.is(Categories, all) ? all : undefined;
}

const byId = (all: readonly Category[]) => new Map(all.map((category) => [category.id, category]));

/** The order of whichever side changed it, with what only the other side has behind. */
function orderOf(was: readonly Category[], now: readonly Category[], stored: readonly Category[]): Set<string> {
  const [before, mine, theirs] = [was, now, stored].map((all) => all.map(({ id }) => id));
  // Where the stored are those this window was shown, its order is all there is: a new one has its place in it too.
  const isMoved =
    before!.join('\n') === theirs!.join('\n') ||
    before!.join('\n') !== mine!.filter((id) => before!.includes(id)).join('\n');
  return new Set(isMoved ? [...mine!, ...theirs!] : [...theirs!, ...mine!]);
}

function mergeOne(was?: Category, now?: Category, stored?: Category): Category | 'contested' | undefined {
  if (!was || !stored || !now) return stored ?? now;
  const merged: Category = { ...stored };
  for (const field of ['name', 'colour', 'pattern', 'retired'] as const) {
    if (now[field] === was[field] || now[field] === stored[field]) continue;
    if (stored[field] !== was[field]) return 'contested';
    Object.assign(merged, { [field]: now[field] });
  }
  if (!merged.retired) delete merged.retired;
  return merged;
}
