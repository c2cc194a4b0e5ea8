const titles =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Sen|Senator|Rep|Gov|Governor|Judge|Justice|Minister|President|Chancellor|Secretary|Mayor|Councillor|Cllr|Commissioner|Superintendent|Inspector|Sergeant|Constable|Chief|Captain|Colonel|General|Baroness)\.?\s+/;
const word = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const personAtEnd = new RegExp(String.raw`(?:^|\s)((?:${word}\s+){1,3}${word})$`, 'u');
const startsLower = /^\p{Ll}/u;

/**
 * The name in a noun phrase: "Matt Cane" of "Federation general secretary Matt Cane", "Huma Lee" of "Huma Lee, a nurse,";
 * the phrase itself, without a comma at its end, where no person's name stands out.
 */
export function properName(phrase: string): string {
  const parts = phrase
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s*|\s[—–-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
  const first = parts[0] ?? phrase;
  const second = parts[1];
  if (
    second !== undefined &&
    !isPerson(first) &&
    isPerson(second) &&
    /^(?:an?|the|one|his|her|its|their)\s|['’]s?\s/i.test(first)
  )
    return stripTitle(second);
  return stripTitle(namedAtEnd(first) ?? first);
}

/** Whether a phrase is nothing but a person's name, as far as capitals tell: two to four capitalised words. */
export function isPerson(phrase: string): boolean {
  const bare = stripTitle(phrase);
  return (
    !/^(?:The|A|An)\s/.test(bare) &&
    new RegExp(String.raw`^(?:${word}\s+){1,3}${word}$`, 'u').test(bare) &&
    !organisation.test(bare)
  );
}

/** Words that make a capitalised phrase an organisation rather than a person. */
const organisation =
  /\b(?:Inc|Corp|Ltd|LLC|PLC|Company|Group|Union|Federation|Association|Council|Committee|Commission|Office|Department|Ministry|Agency|Authority|Police|Service|University|College|Institute|School|Court|Bank|Congress|Senate|House|Party|Foundation|Trust|Society|Network|Alliance|Coalition|Centre|Center|Times|Post|News|Journal|Press|Technologies|Systems|Software|Labs?|Board|Bureau|Fund|Force|Guild|International|States|Kingdom|Democrats|Republicans|Airlines?|Watch|Campaign|Survey|Report|Act)\b/;

function namedAtEnd(phrase: string): string | undefined {
  const found = personAtEnd.exec(phrase)?.[1];
  if (found === undefined || found === phrase || !isPerson(found)) return undefined;
  const before = phrase.slice(0, phrase.length - found.length).trim();
  const lastWord = before.split(/\s+/).at(-1) ?? '';
  return startsLower.test(lastWord) && !/^(?:of|for|at|from|in|with|by|to|on|and|the|a|an)$/.test(lastWord)
    ? found
    : undefined;
}

function stripTitle(phrase: string): string {
  let bare = phrase.replace(/[,.]$/, (mark) =>
    mark === '.' && /\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$/.test(phrase) ? mark : '',
  );
  for (let next = bare.replace(titles, ''); next !== bare && /\s/.test(next); next = bare.replace(titles, ''))
    bare = next;
  return bare;
}
