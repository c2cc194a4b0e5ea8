import { type CategoryId, categoryNameOf } from '../../model/category';
import { useCategories } from './categories';
import { CategorySign } from './category-sign';

/** A note's category: its sign and its name, or that it is no longer there. */
export const CategoryLine = ({ id }: { id: CategoryId }) => {
  const known = useCategories();
  const category = known.find((each) => each.id === id && !each.retired);
  return (
    <>
      {category && <CategorySign {...category} />} {categoryNameOf(known, id)}
    </>
  );
};
