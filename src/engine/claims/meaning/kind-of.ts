import { isBodyNoun } from '../words/bodies';
import { isDocument } from '../words/documents';
import { isOutlet } from '../words/outlets';
import { isPersonNoun } from '../words/people';
import { isOrganisation, isPerson } from './proper-name';

/** What a speaker is, as far as its words tell; `word` for a capitalised one, which may be a firm or a surname. */
export type Kind = 'person' | 'body' | 'document' | 'several' | 'word';

const described = /^(?:an?|the|one|his|her|its|their|our)\s|['’]s\s/i;

/** The kind of whoever a name or a description is for; undefined for a thing that says nothing. */
export function kindOf(name: string): Kind | undefined {
  if (/\sand\s/.test(name) && !isOutlet(name) && !isOrganisation(name)) return 'several';
  if (isPerson(name)) return 'person';
  const head = headOf(name);
  const noun = head.toLowerCase();
  const one = noun.replace(/s$/, '');
  const isSeveral = one !== noun && !/[su]s$/.test(noun);
  if (noun !== head) {
    if (described.test(name) && isPersonNoun(noun) && head !== head.toUpperCase() && !isOrganisation(name))
      return 'person';
    if (noun === name.toLowerCase() && !isOrganisation(name) && !isOutlet(name)) return isSeveral ? 'several' : 'word';
    return isSeveral && !isOrganisation(name) && !isOutlet(name) ? 'several' : 'body';
  }
  if (isDocument(noun)) return isSeveral ? undefined : 'document';
  if (isBodyNoun(one)) return isSeveral ? 'several' : 'body';
  if (/^(?:people|those|many|others|most)$|%$/.test(noun) || (isSeveral && isPersonNoun(one))) return 'several';
  return isPersonNoun(noun) && !isSeveral ? 'person' : undefined;
}

/** The noun that a description turns on: "line" of "A line at the foot of the slide", "spokesman" of "Norvik's spokesman". */
function headOf(name: string): string {
  const core = name.replace(
    /\s(?:of|for|at|from|in|with|by|to|on|who|that|which|behind|about|like)\s.*|,.*|\s\(.*/s,
    '',
  );
  return core.split(/\s/).at(-1) ?? name;
}
