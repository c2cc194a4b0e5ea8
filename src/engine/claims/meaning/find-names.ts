import { isPerson, properName } from './proper-name';

/** Who a pronoun or short name may stand for, as known when it is read: every speaker and every person named before it. */
export interface Known {
  name: string;
  isPerson: boolean;
  at: number;
  gender?: 'he' | 'she';
  /** Whether it has spoken, or stands where a speaker is introduced: only such a one is meant by "he". */
  isActor?: boolean;
}

const openings =
  /^(?:As|At|In|On|For|From|By|With|But|And|So|Oh|The|When|While|After|Before|If|Although|Though|Since|Because|Under|Over|To|Of|Is|Are|Has|Our|This|That|These|His|Her|Their|Its|According|Like|Unlike|Meanwhile|However|Read|See|Image|Photo|Press|Also|Then|Now|Today|Last|Both|Some|Most|Many|All)\s/;

/** A capitalised run without the words that only start its sentence: "James Bell" of "As James Bell". */
function withoutOpening(name: string): string {
  return openings.test(name) && !/^The\s/.test(name) ? withoutOpening(name.replace(openings, '')) : name;
}

/** Names of two to four capitalised words in a row, in order; an organisation's where a list knows one of its words. */
export function findNames(text: string): Known[] {
  const found: Known[] = [];
  const shape = /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?:[ \u00a0](?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)){1,3}/gu;
  for (const match of text.matchAll(shape)) {
    const name = properName(match[0].replace(/\u00a0/g, ' ').replace(/['’]s?$/, ''));
    const known = withoutOpening(name);
    if (!/\s/.test(known)) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const isSubject =
      /(?:^|[.!?:”"]\s|\n)$/.test(text.slice(Math.max(0, match.index - 2), match.index)) && known === name;
    const isDescribed = /^,\s(?:an?|the|who|\d)/.test(after);
    found.push({ name: known, isPerson: isPerson(known), isActor: isSubject || isDescribed, at: match.index });
  }
  return found;
}

/** What the article writes out before an abbreviation in brackets: "Harbour Workers Union (HWU)". */
export function findAbbreviations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const shape =
    /((?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|for|the|and|on|in)\s){0,2}){1,7})\((?:the\s)?(\p{Lu}[\p{Lu}\p{Ll}]{1,7})\)/gu;
  for (const match of text.matchAll(shape)) {
    const short = match[2]!;
    if (/\p{Lu}.*\p{Lu}/u.test(short) && !found.has(short)) found.set(short, withoutOpening(match[1]!.trim()));
  }
  return found;
}
