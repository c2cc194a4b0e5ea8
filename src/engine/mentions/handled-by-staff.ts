import { isAmbiguous, type Rule } from './scene';
import { workWords } from './work-words';

/** How near the people must stand that a technique could be used on, in characters. */
const reach = 200;

const staff = '(?:employees?|workers?|staff(?: members?)?|colleagues?|officers?)';
const deed =
  '(?:record|film|access|post|shar|leak|publish|distribut|disclos|copi|copy|download|fil(?=ing))(?:ed|ing|es|s|e)?|sold|stole';

/** People at work who handle recordings or are handed them, and are not those recorded: "leaked by an employee". */
const handlers = new RegExp(
  [
    `\\b${staff}(?: of (?:the|a|its) \\p{L}+)?(?:,? (?:who|had|has|have|also|then|secretly|unlawfully|illegally))* (?:${deed})\\b`,
    `\\b(?:${deed}) (?:\\S+ ){0,2}by (?:an?|its|their|another|former|the) (?:former )?${staff}\\b`,
    `\\b(?:training|education|instructions?|authori[sz]ation|authori[sz]ed|clearance)\\b[^.;]{0,30}\\b${staff}`,
    `\\b(?:require|oblige|prevent|instruct|forbid|allow)(?:d|ed|s|ing)? (?:its |the |their |his |her )?${staff} (?:to|from)\\b`,
    `\\b(?:to|with) (?:the|his|her|their|another) (?:\\S+ ){0,2}employers?\\b`,
  ].join('|'),
  'giu',
);

/** Refuses a technique where all people at work who stand near only handle what others record. */
export const handledByStaff: Rule = (hit, { text }) => {
  if (hit.known.entry.type !== 'technique' || !isAmbiguous(hit)) return undefined;
  const near = text.slice(Math.max(0, hit.start - reach), hit.end + reach).replace(/\s+/g, ' ');
  if (!workWords.test(near) || workWords.test(near.replace(handlers, ' '))) return undefined;
  return 'who works there handles it; nobody at work is watched';
};
