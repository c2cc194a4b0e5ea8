import { isOutlet } from '../words/outlets';
import { isFirm } from './proper-name';
import type { Known } from './find-names';

/** Which nouns stand for which kinds of organisation in a name. */
const kinds: Record<string, RegExp> = {
  union: /union|federation|association|workers|unison|unite|gmb/i,
  federation: /federation/i,
  force: /police|constabulary/i,
  police: /police/i,
  company: /./,
  firm: /./,
  employer: /./,
  retailer: /./,
  manufacturer: /./,
  regulator: /commission|office|authority|agency|board/i,
  watchdog: /commission|office|authority|agency|watch/i,
  group: /./,
  organisation: /./,
  organization: /./,
  charity: /./,
  court: /court|tribunal/i,
  tribunal: /tribunal/i,
  agency: /agency|bureau|service|office|administration|cent(?:re|er)|commission|authority|^(?:the )?[A-Z]{3,6}$/i,
  department: /department|ministry/i,
  ministry: /ministry|department/i,
  report: /report/i,
  study: /study/i,
  survey: /survey|poll/i,
};
/** Firms are no courts and no unions. */
const notFirm =
  /court|tribunal|police|union|federation|commission|office|congress|parliament|university|council|ministry|department/i;
const firms = /^(?:company|firm|employer|retailer|manufacturer)$/;
/** Every word of a proper name but small ones has a capital: "Norvik", "the Bank of Norvik"; not "His ransom note". */
const proper = /^(?:the\s)?\p{Lu}\S*(?:\s(?:of|for|the|and|de|&|\p{Lu}\S*|\d+))*$/u;
/** Where a phrase that introduces somebody turns to something else: "a spokesman for the company". */
const turning = /\s(?:of|for|at|from|in|with|by|to|on|who|that|which)\s[^,]*/g;

/**
 * Who "the company", "the spokeswoman" or "the 34-year-old" is at offset `at`: the last one introduced by that word, else the
 * last organisation of that kind.
 */
export function definiteFor(phrase: string, at: number, known: Known[]): string | undefined {
  const noun = phrase.toLowerCase();
  const age = /^(\d+)-year-old$/.exec(noun)?.[1];
  const word = new RegExp(`\\b${age ?? noun}\\b(?!['’]s)`);
  const before = known.filter((each) => each.at < at);
  const own = before.findLast((each) => word.test(each.introduced.replace(turning, '')));
  if (own) return own.name;
  if (age !== undefined) return undefined;
  const fits = kinds[noun] ?? new RegExp(`\\b${noun}\\b`, 'i');
  return before.findLast(
    (each) =>
      !each.isPerson &&
      fits.test(each.name) &&
      !isOutlet(each.name) &&
      proper.test(each.name) &&
      !(firms.test(noun) && (notFirm.test(each.name) || (each.introduced === '' && !isFirm(each.name)))),
  )?.name;
}
