import { type Category, CategoryColour, CategoryPattern } from '../../model/category';

/** A new category that looks as unlike those in use as can be: a colour and a pattern that the fewest of them have. */
export function freshCategory(offered: readonly Category[]): Category {
  return {
    id: `c-${crypto.randomUUID()}`,
    name: 'New category',
    colour: rarestOf(CategoryColour.options, (colour) => offered.filter((each) => each.colour === colour).length),
    pattern: rarestOf(CategoryPattern.options, (pattern) => offered.filter((each) => each.pattern === pattern).length),
  };
}

const rarestOf = <T>(options: readonly T[], countOf: (option: T) => number): T =>
  options.reduce((best, option) => (countOf(option) < countOf(best) ? option : best));
