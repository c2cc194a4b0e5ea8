import * as v from 'valibot';

/** What a note remembers of its category; names and looks live in the settings, and may change or go. */
export const CategoryId = v.pipe(v.string(), v.regex(/\S/, 'an empty id'), v.maxLength(100));
export type CategoryId = v.InferOutput<typeof CategoryId>;

/** Colours there are, as classes of ui/parts/categories.css, each for light and for dark. */
export const CategoryColour = v.picklist(['green', 'orange', 'violet', 'blue', 'rose', 'olive', 'brown', 'grey']);
export type CategoryColour = v.InferOutput<typeof CategoryColour>;

/** Underlines that tell categories apart without any colour, as classes of the same sheet. */
export const CategoryPattern = v.picklist(['double', 'dashed', 'wavy', 'dotted', 'dash-dot', 'thick']);
export type CategoryPattern = v.InferOutput<typeof CategoryPattern>;

/** How a category looks in the article: all that a page's reader is told of it. */
export const CategoryLook = v.object({ id: CategoryId, colour: CategoryColour, pattern: CategoryPattern });
export type CategoryLook = v.InferOutput<typeof CategoryLook>;

export const maxCategoryName = 60;
const Name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(maxCategoryName));

export const Category = v.object({
  ...CategoryLook.entries,
  name: Name,
  /** No longer offered, or never was because it came with a bundle: kept so that notes can still say its name. */
  retired: v.optional(v.literal(true)),
});
export type Category = v.InferOutput<typeof Category>;

/** More than a reader can tell apart; the first nine have a key each. */
export const mostOffered = 20;
/** Retired ones included. */
export const mostCategories = 500;

/** The reader's categories in their order, each id once. */
export const Categories = v.pipe(
  v.array(Category),
  v.maxLength(mostCategories),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two categories with one id'),
  v.check((all) => offeredOf(all).length <= mostOffered, `more than ${mostOffered} categories`),
);

export const defaultCategories: readonly Category[] = [
  { id: 'fact', name: 'Fact', colour: 'green', pattern: 'double' },
  { id: 'claim', name: 'Claim', colour: 'orange', pattern: 'dashed' },
  { id: 'question', name: 'Question', colour: 'violet', pattern: 'wavy' },
  { id: 'quote', name: 'Quote to use', colour: 'blue', pattern: 'dotted' },
];

/** Those the reader can give to a note, in the order of their keys. */
export function offeredOf<C extends { retired?: true }>(all: readonly C[]): C[] {
  return all.filter(({ retired }) => !retired);
}

/** What to call a note's category: by its name, also where it is no longer offered. */
export function categoryNameOf(all: readonly Category[], id: CategoryId): string {
  const category = all.find((each) => each.id === id);
  if (!category) return 'Removed category';
  return category.retired ? `${category.name} (removed category)` : category.name;
}

/** The categories with those added, as not in use, that came with a bundle and are not known yet; as many as there is room for. */
export function withRemembered(all: readonly Category[], names: ReadonlyMap<CategoryId, string>): Category[] {
  const fresh = [...names].flatMap(([id, name]): Category[] => {
    const category = { id, name: name.slice(0, maxCategoryName), colour: 'grey', pattern: 'thick', retired: true };
    return !all.some((known) => known.id === id) && v.is(Category, category) ? [category] : [];
  });
  return [...all, ...fresh].slice(0, Math.max(all.length, mostCategories));
}
