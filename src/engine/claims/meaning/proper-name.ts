import { isTitle, stripTitles } from './titles';

const word = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const particle = String.raw`(?:(?:de|la|del|della|da|dos|von|van|der|den|ter|al|bin|du|le|di)\s+){0,3}`;
const person = String.raw`(?:${word}\s+${particle}){1,3}${word}`;
const personAtEnd = new RegExp(String.raw`(?:^|\s)(${person})$`, 'u');
const personAtStart = new RegExp(
  String.raw`^(?:(?:an?|the)\s)?(?:[\p{Ll}-]+\s+){0,4}(${person})\s+(?:of|from|at|with|for|in)\s`,
  'u',
);
const wholePerson = new RegExp(`^${person}$`, 'u');
/** "The psychologists Ann Poe and Ida Falk": two people behind what they are. */
const pair = new RegExp(String.raw`^(?:[Tt]he\s)?(?:[\p{Ll}-]+\s){0,4}[\p{Ll}-]+s\s(${person}\sand\s${person})$`, 'u');
/** "Data security vendor Acme": a kind of body, then its name, with nothing that ties two phrases together in between. */
const firm = new RegExp(
  String.raw`^(?:(?!(?:of|for|at|from|in|with|by|to|on|and|that|who)\s)[\p{L}\p{N}’'-]+\s+){0,5}(?:firm|company|vendor|giant|maker|startup|start-up|agency|group|charity|union|retailer|platform|manufacturer|provider|developer|consultancy|watchdog|regulator|non-profit|nonprofit|organisation|organization|network|site|website|newspaper|magazine)\s+((?:${word}\s+){0,3}${word})$`,
  'u',
);
const startsLower = /^\p{Ll}/u;

/**
 * The name in a noun phrase: "Matt Cane" of "Federation general secretary Matt Cane", "Huma Lee" of "Huma Lee, a nurse,",
 * "Unite" of "the union, Unite"; the phrase itself, without a comma at its end, where no name stands out.
 */
export function properName(phrase: string): string {
  const parts = phrase
    .replace(/\s*\([^)]*\)|\*/g, '')
    .split(/,(?:\s+|$)|\s[—–-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = parts[0] ?? phrase;
  const second = parts[1];
  if (second !== undefined && isDescription(first) && (isPerson(second) || isNamed(second))) return stripTitle(second);
  const [, list, holder] = portfolio.exec(phrase) ?? [];
  if (list !== undefined && holder !== undefined && isPerson(holder) && !isPerson(list)) return holder;
  return bearer(
    stripTitle(namedAtEnd(first) ?? namedAtStart(first) ?? firm.exec(first)?.[1] ?? pair.exec(first)?.[1] ?? first),
  );
}

/** "Minister for Trade, Small and Family Business Ann Poe": the two names behind the last "and" of what a title is for. */
const portfolio = new RegExp(String.raw`^(.*)\sand\s(?:${word}\s){1,3}(${word}\s${word})$`, 'u');

/** "of State ", "for Foreign Affairs ": what a title is of, before the two words of a name. */
const office = new RegExp(
  String.raw`^(?:of|for)\s(?:the\s)?(?:${word}\s(?:and\s|for\s|of\s)?)+(?=${word}\s${word}$)`,
  'u',
);

/** "Ann Poe" of "HWU Commissioner Ann Poe" or "Norvik's Ann Poe": a person's name behind the last title or owner. */
function bearer(name: string): string {
  const words = name.split(' ');
  for (let i = words.length - 3; i >= 0; i--) {
    if (!isTitle(words[i]!) && !/['’]s?$/.test(words[i]!)) continue;
    const rest = stripTitles(words.slice(i + 1).join(' ')).replace(office, '');
    return /\s/.test(rest) && isPerson(rest) ? rest : name;
  }
  return name;
}

/** Whether a phrase is nothing but a person's name, as far as capitals tell: two to four capitalised words. */
export function isPerson(phrase: string): boolean {
  const bare = stripTitle(phrase);
  return !/^(?:The|A|An)\s/.test(bare) && wholePerson.test(bare) && !organisation.test(bare) && !role.test(bare);
}

/** What a title without a name ends in. */
const role =
  /\s(?:Officer|Commissioner|Minister|Secretary|Director|Manager|President|Executive|Treasurer|Attorney|Chancellor|Superintendent|Inspector|Governor|Senator|Ambassador|Spokes\p{Ll}+|Chairman|Chair|Leader|Analyst|Advis[eo]r|Economist|Strategist|Editor|Founder|Counsel|Representative|Professor)$/u;

/** Whether a name holds a word that only organisations have in theirs. */
export function isOrganisation(name: string): boolean {
  return organisation.test(name);
}

/** Whether a name holds a word that only firms have in theirs. */
export function isFirm(name: string): boolean {
  return firmWord.test(name);
}

const firmWord =
  /\b(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|Company|Group|Holdings|Industries|Technolog(?:y|ies)|Systems|Software|Labs?|Logistics|Analytics|Solutions|Robotics|Security|Retail|Stores|Foods|Motors|Energy|Capital|Partners|Airways|Airlines?|Telecom|Insurance|Studios|Ventures|Networks|Electronics|AI)\b/;
/** Words that make a capitalised phrase an organisation rather than a person. */
const organisation =
  /\b(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|Company|Group|Holdings|Industries|Union|Federation|Association|Council|Committee|Commission|Office|Department|Ministry|Agency|Authority|Police|Constabulary|Service|Services|University|College|Institute|School|Schools|Court|Tribunal|Bank|Congress|Senate|House|Parliament|Government|Party|Foundation|Trust|Society|Network|Alliance|Coalition|Centre|Center|Times|Post|News|Journal|Gazette|Press|Technologies|Technology|Systems|Software|Labs?|Logistics|Analytics|Solutions|Robotics|Security|Retail|Stores|Foods|Motors|Energy|Capital|Partners|Airways|Rail|Railways|Health|Healthcare|Hospital|Telecom|Insurance|Studios|Ventures|Privacy|Rights|Workers|Board|Bureau|Fund|Force|Guild|International|States|Kingdom|Democrats|Republicans|Airlines?|Watch|Watchdog|Campaign|Survey|Report|Act|Affairs|Administration|Intelligence|Project|Forum|Initiative|League|Airport|Research|Networks|Electronics|Media|Management|Communications|Defense|Defence)\b/;

/** "The union", "a lawyer for the drivers", "Norvik's spokesman": a description without a name of its own. */
function isDescription(phrase: string): boolean {
  return !isPerson(phrase) && /^(?:an?|the|one|another|his|her|its|their)\s|['’]s?\s/i.test(phrase);
}

function isNamed(phrase: string): boolean {
  return new RegExp(String.raw`^(?:${word}\s*){1,4}$`, 'u').test(phrase);
}

function namedAtEnd(phrase: string): string | undefined {
  const found = personAtEnd.exec(phrase)?.[1];
  if (found === undefined || found === phrase || !isPerson(found)) return undefined;
  const before = phrase.slice(0, phrase.length - found.length).trim();
  const lastWord = before.split(/\s+/).at(-1) ?? '';
  return startsLower.test(lastWord) && !/^(?:of|for|at|from|in|with|by|to|on|and|the|a|an)$/.test(lastWord)
    ? found
    : undefined;
}

function namedAtStart(phrase: string): string | undefined {
  const found = personAtStart.exec(phrase)?.[1];
  return found !== undefined && isPerson(found) ? found : undefined;
}

/** A name without titles; a title with nothing but a surname behind it stays, since it tells who is meant. */
function stripTitle(phrase: string): string {
  const bare = phrase.replace(/[,.]$/, (mark) =>
    mark === '.' && /\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$/.test(phrase) ? mark : '',
  );
  const stripped = stripTitles(bare);
  return /\s/.test(stripped) ? stripped : bare;
}
