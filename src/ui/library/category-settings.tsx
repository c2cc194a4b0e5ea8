import { type Category, maxCategoryName, mostCategories, mostOffered, offeredOf } from '../../model/category';
import { CategoryRow } from './category-row';
import { freshCategory } from './fresh-category';

interface CategorySettingsProps {
  categories: readonly Category[];
  /** Called with the categories as the reader saw them, and what they are to be; answers whether they are it now. */
  onChange(was: Category[], now: Category[]): Promise<boolean>;
}

/** The reader's categories: named, coloured, ordered, added and taken out of use; each change is kept at once. */
export const CategorySettings = ({ categories, onChange: changeAll }: CategorySettingsProps) => {
  const onChange = (now: Category[]) => changeAll([...categories], now);
  const offered = offeredOf(categories);
  const retired = categories.filter((category) => category.retired);
  const replace = (id: string, part: Partial<Category>, seen: Partial<Category> = {}) => {
    const withPart = (some: Partial<Category>) =>
      categories.map((each) => (each.id === id ? { ...each, ...some } : each));
    return changeAll(withPart(seen), withPart(part));
  };
  const move = (from: number, by: number) => {
    const order = [...offered];
    order.splice(from + by, 0, ...order.splice(from, 1));
    onChange([...order, ...retired]);
  };
  const setRetired = (id: string, isRetired: boolean) => {
    const { retired: _, ...category } = categories.find((each) => each.id === id)!;
    const others = categories.filter((each) => each.id !== id);
    onChange(
      isRetired ? [...others, { ...category, retired: true }] : [...offeredOf(others), category, ...retiredOf(others)],
    );
  };
  const isFull = offered.length >= mostOffered;
  return (
    <fieldset>
      <legend>Categories</legend>
      <p class="quiet">
        For notes, in the order of their keys 1 to 9. The pattern tells them apart where colours do not. A category
        taken out of use keeps its name on the notes that have it.
      </p>
      <ol class="category-rows">
        {offered.map((category, i) => (
          <CategoryRow
            key={category.id}
            category={category}
            place={i + 1}
            isLast={i === offered.length - 1}
            maxLength={maxCategoryName}
            onReplace={(part, seen) => replace(category.id, part, seen)}
            onMove={(by) => move(i, by)}
            onRemove={() => setRetired(category.id, true)}
          />
        ))}
      </ol>
      <div>
        <button
          type="button"
          disabled={isFull || categories.length >= mostCategories}
          onClick={() => onChange([...offered, freshCategory(offered), ...retired])}
        >
          Add a category
        </button>
      </div>
      {retired.length > 0 && (
        <details>
          <summary>Not in use: {retired.length}</summary>
          <ul class="category-rows">
            {retired.map(({ id, name }) => (
              <li key={id} class="bar spread">
                {name}
                <button
                  type="button"
                  aria-label={`Use ${name}`}
                  disabled={isFull}
                  onClick={() => setRetired(id, false)}
                >
                  Use
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
};

const retiredOf = (all: readonly Category[]): Category[] => all.filter(({ retired }) => retired);
