import { categoryNameOf } from '../../model/category';
import { useCategories } from '../parts/categories';
import { CategorySign } from '../parts/category-sign';
import { count } from '../parts/words';
import { filterNotes, type NoteFilter, type PlacedNote } from './arrange-notes';

interface MarginFilterProps {
  placed: readonly PlacedNote[];
  filter: NoteFilter;
  /** How many the filter lets through. */
  shown: number;
  onChange(filter: NoteFilter): void;
}

/** By words, by category and by what has changed, each with how many notes it would show. */
export const MarginFilter = ({ placed, filter, shown, onChange }: MarginFilterProps) => {
  const known = useCategories();
  const used = new Set(placed.flatMap(({ note }) => note.category ?? []));
  const order = known.map(({ id }) => id);
  const categories = [...used].sort((a, b) => (order.indexOf(a) + 1 || Infinity) - (order.indexOf(b) + 1 || Infinity));
  const changed = filterNotes(placed, { isChanged: true }).length;
  return (
    <search class="stack-tight" aria-label="Filter notes">
      <input
        type="search"
        aria-label="Words in quote, text or tags"
        placeholder="Words in these notes"
        value={filter.words ?? ''}
        onInput={({ currentTarget }) => onChange({ ...filter, words: currentTarget.value })}
      />
      <div class="bar filter-chips">
        {changed > 0 && (
          <button
            type="button"
            aria-pressed={filter.isChanged === true}
            onClick={() => onChange({ ...filter, isChanged: filter.isChanged ? undefined : true })}
          >
            Changed or not found <span class="quiet">{changed}</span>
          </button>
        )}
        {categories.map((id) => {
          const look = known.find((each) => each.id === id && !each.retired);
          const isOn = filter.category === id;
          return (
            <button
              key={id}
              type="button"
              aria-pressed={isOn}
              onClick={() => onChange({ ...filter, category: isOn ? undefined : id })}
            >
              {look && <CategorySign {...look} />} {categoryNameOf(known, id)}{' '}
              <span class="quiet">{filterNotes(placed, { category: id }).length}</span>
            </button>
          );
        })}
      </div>
      <p class="quiet" role="status">
        {shown === placed.length ? count(shown, 'note') : `${shown} of ${count(placed.length, 'note')}`}
      </p>
    </search>
  );
};
