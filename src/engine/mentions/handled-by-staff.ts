import type { Span } from '../../model/span';
import { isAmbiguous, type Rule } from './scene';

/** How near the people must stand that a technique could be used on, in characters. */
const reach = 200;

const staff = '(?:employees?|workers?|staff(?: members?)?|colleagues?|officers?)';
const deed =
  '(?:record|film|access|post|shar|leak|publish|distribut|disclos|copi|copy|download|fil(?=ing))(?:ed|ing|es|s|e)?|sold|stole';

/** Finds people at work who handle recordings or are handed them, and are not those recorded: "leaked by an employee". */
export const handlers = new RegExp(
  [
    `\\b${staff}(?:\\sof\\s(?:the|a|its)\\s\\p{L}+)?(?:,?\\s(?:who|had|has|have|also|then|secretly|unlawfully|illegally))*\\s(?:${deed})\\b`,
    `\\b(?:${deed})\\s(?:\\S+\\s){0,2}by\\s(?:an?|its|their|another|former|the)\\s(?:former\\s)?${staff}\\b`,
    `\\b(?:training|education|instructions?|authori[sz]ation|authori[sz]ed|clearance)\\b[^.;]{0,30}\\b${staff}`,
    `\\b(?:require|oblige|prevent|instruct|forbid|allow)(?:d|ed|s|ing)?\\s(?:its\\s|the\\s|their\\s|his\\s|her\\s)?${staff}\\s(?:to|from)\\b`,
    `\\b(?:to|with)\\s(?:the|his|her|their|another)\\s(?:\\S+\\s){0,2}employers?\\b`,
  ].join('|'),
  'giu',
);

/** Refuses a technique where all people at work who stand near only handle what others record. */
export const handledByStaff: Rule = (hit, { people, handlers: all }) => {
  if (hit.known.entry.type !== 'technique' || !isAmbiguous(hit)) return undefined;
  const near = people.between(hit.start - reach, hit.end + reach);
  const handling = all.between(hit.start - 2 * reach, hit.end + 2 * reach);
  const handles = ({ start, end }: Span) => handling.some((each) => each.start <= start && end <= each.end);
  return near.length > 0 && near.every(handles) ? 'who works there handles it; nobody at work is watched' : undefined;
};
