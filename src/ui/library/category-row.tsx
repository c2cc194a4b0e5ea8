import { useState } from 'preact/hooks';
import { type Category, CategoryColour, CategoryPattern } from '../../model/category';
import { CategorySign } from '../parts/category-sign';

const colourNames: Record<CategoryColour, string> = {
  green: 'Green',
  orange: 'Orange',
  violet: 'Violet',
  blue: 'Blue',
  rose: 'Rose',
  olive: 'Olive',
  brown: 'Brown',
  grey: 'Grey',
};
const patternNames: Record<CategoryPattern, string> = {
  double: 'Double line',
  dashed: 'Dashes',
  wavy: 'Wave',
  dotted: 'Dots',
  'dash-dot': 'Dash and dot',
  thick: 'Thick line',
};

interface CategoryRowProps {
  category: Category;
  /** From 1; the first nine are keys. */
  place: number;
  isLast: boolean;
  maxLength: number;
  /** `seen` is what of it the reader had before them, where that may not be what it is by now. Answers whether it was done. */
  onReplace(part: Partial<Category>, seen?: Partial<Category>): Promise<boolean>;
  onMove(by: 1 | -1): void;
  onRemove(): void;
}

/** One category with everything that can be changed of it. */
export const CategoryRow = ({ category, place, isLast, maxLength, onReplace, onMove, onRemove }: CategoryRowProps) => {
  const { name, colour, pattern } = category;
  /** What is being typed, over which name: another window may give it another one meanwhile. */
  const [typed, setTyped] = useState<{ text: string; over?: string }>();
  const rename = async () => {
    const next = typed?.text.trim();
    const isDone = !typed || !next || next === name || (await onReplace({ name: next }, { name: typed.over ?? name }));
    // What was refused stays in the field, typed over the name that is shown from here on.
    setTyped((still) => (still?.text !== typed?.text ? still : isDone ? undefined : { text: still!.text }));
  };
  return (
    <li class="category-row">
      <span class="category-key" aria-hidden="true">
        {place <= 9 ? place : '–'}
      </span>
      <CategorySign {...category} />
      <input
        aria-label={`Name of category ${place}`}
        value={typed?.text ?? name}
        maxLength={maxLength}
        onInput={({ currentTarget: { value } }) => setTyped((still) => ({ over: name, ...still, text: value }))}
        onBlur={rename}
        onKeyDown={({ key }) => key === 'Enter' && rename()}
      />
      <select
        aria-label={`Colour of ${name}`}
        value={colour}
        onChange={({ currentTarget }) => onReplace({ colour: currentTarget.value as CategoryColour })}
      >
        {CategoryColour.options.map((option) => (
          <option key={option} value={option}>
            {colourNames[option]}
          </option>
        ))}
      </select>
      <select
        aria-label={`Pattern of ${name}`}
        value={pattern}
        onChange={({ currentTarget }) => onReplace({ pattern: currentTarget.value as CategoryPattern })}
      >
        {CategoryPattern.options.map((option) => (
          <option key={option} value={option}>
            {patternNames[option]}
          </option>
        ))}
      </select>
      <span class="category-moves">
        <button type="button" aria-label={`Move ${name} up`} disabled={place === 1} onClick={() => onMove(-1)}>
          <span aria-hidden="true">↑</span>
        </button>
        <button type="button" aria-label={`Move ${name} down`} disabled={isLast} onClick={() => onMove(1)}>
          <span aria-hidden="true">↓</span>
        </button>
        <button type="button" class="plain" aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </button>
      </span>
    </li>
  );
};
