import { isOutlet } from '../words/outlets';
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
  report: /report/i,
  study: /study/i,
  survey: /survey|poll/i,
};
/** Firms are no courts and no unions. */
const notFirm =
  /court|tribunal|police|union|federation|commission|office|congress|parliament|university|council|ministry|department/i;
const firms = /^(?:company|firm|employer|retailer|manufacturer)$/;

/**
 * Who "the company", "the spokeswoman" or "the 34-year-old" is at offset `at`: the last one introduced by that word, else the
 * last organisation of that kind.
 */
export function definiteFor(phrase: string, at: number, known: Known[]): string | undefined {
  const noun = phrase.toLowerCase();
  const age = /^(\d+)-year-old$/.exec(noun)?.[1];
  const word = new RegExp(`\\b${age ?? noun}\\b`);
  const before = known.filter((each) => each.at < at);
  const own = before.findLast((each) => word.test(each.introduced));
  if (own) return own.name;
  if (age !== undefined) return undefined;
  const fits = kinds[noun] ?? new RegExp(`\\b${noun}\\b`, 'i');
  return before.findLast(
    (each) =>
      !each.isPerson &&
      fits.test(each.name) &&
      !isOutlet(each.name) &&
      /\p{Lu}/u.test(each.name.replace(/^The /, '')) &&
      !(firms.test(noun) && notFirm.test(each.name)),
  )?.name;
}
