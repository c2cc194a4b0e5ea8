import { type CategoryId, categoryNameOf, offeredOf } from '../../model/category';
import { useCategories } from '../parts/categories';
import { CategorySign } from '../parts/category-sign';

interface CategoryChoiceProps {
  /** Tells this group of buttons from those of other notes being written. */
  name: string;
  chosen: CategoryId | undefined;
  onChoose(id: CategoryId | undefined): void;
}

/** One of the reader's categories, or none; one that is no longer offered stays until another is chosen. */
export const CategoryChoice = ({ name, chosen, onChoose }: CategoryChoiceProps) => {
  const known = useCategories();
  const offered = offeredOf(known);
  const isGone = chosen !== undefined && !offered.some(({ id }) => id === chosen);
  const choice = (id: CategoryId | undefined, label: string, look = offered.find((each) => each.id === id)) => (
    <label key={id} class="choice">
      <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
      {look && <CategorySign {...look} />} {label}
    </label>
  );
  return (
    <fieldset class="choices">
      <legend>Category</legend>
      {choice(undefined, 'None')}
      {offered.map((category) => choice(category.id, category.name))}
      {isGone && choice(chosen, categoryNameOf(known, chosen))}
    </fieldset>
  );
};
