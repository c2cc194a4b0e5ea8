import { findAbbreviations, findGenders, findNames, type Gender, type Known } from './find-names';
import { once } from './once';
import { isOrganisation } from './proper-name';
import { stripTitles } from './titles';

/** Everybody the article names, by the short forms that may stand for them. */
export interface NameIndex {
  /** In order of the text. */
  people: Known[];
  bySurname: Map<string, Known[]>;
  byGivenName: Map<string, Known[]>;
  /** Organisations by the first word of their name and by their name without "the" and "Inc". */
  byFirstWord: Map<string, Known[]>;
  /** What the article writes out for an abbreviation. */
  spelledOut: Map<string, string>;
  genders: Map<string, Gender>;
}

/** The index of one article's names; time linear in its length. */
export function indexNames(text: string): NameIndex {
  const people = findNames(text);
  const genders = findGenders(text);
  const surname = once(lastWord);
  const persons = people.filter((each) => each.isPerson);
  for (const each of persons) each.gender = genders.get(surname(each.name));
  return {
    people,
    bySurname: groupBy(persons, surname),
    byGivenName: groupBy(
      persons,
      once((name) => stripTitles(name).split(' ')[0]!),
    ),
    byFirstWord: groupBy(
      people.filter((each) => !each.isPerson && isOrganisation(each.name)),
      once((name) => withoutForm(name).split(' ')[0]!),
    ),
    spelledOut: findAbbreviations(text),
    genders,
  };
}

/** A name without "the" and without its legal form: "Norvik Logistics" of "The Norvik Logistics Inc.". */
export function withoutForm(name: string): string {
  return name.replace(/^the\s+/i, '').replace(/,?\s+(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|Co)\.?$/, '');
}

/** A surname, particles and "Jr." left out. */
export function lastWord(name: string): string {
  return stripTitles(name)
    .replace(/\s+(?:Jr|Sr|I{2,3})\.?$/, '')
    .split(' ')
    .at(-1)!;
}

function groupBy(people: Known[], keyOf: (name: string) => string): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const each of people) {
    const key = keyOf(each.name);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
