import type { CategoryLook } from '../../model/category';

/** The classes of a category's colour and underline, on marks as on signs. */
export const lookOf = ({ colour, pattern }: Omit<CategoryLook, 'id'>): string => `tint-${colour} pattern-${pattern}`;

/** A category's colour and pattern, as its marks have them in the article. */
export const CategorySign = (look: Omit<CategoryLook, 'id'>) => (
  <span class={`category-sign ${lookOf(look)}`} aria-hidden="true" />
);
