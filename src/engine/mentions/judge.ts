import { capitalSaysNothing, withArticle } from './capitals';
import { besideNotContext, findNeededWords, namesakeInArticle, withoutContext } from './context-rules';
import { isEstablished } from './established';
import { handledByStaff } from './handled-by-staff';
import { countryInDoubt, insideLongerName } from './longer-names';
import { isOfficeOfSubject, onAnotherSubject, oneOfAList } from './topic-rules';
import { ofAnotherLaw } from './other-law';
import { withoutPeopleAtWork } from './people-at-work';
import type { Hit } from './scan-aliases';
import { isAmbiguous, type Rule, type Scene } from './scene';
import { isSpokenOfAsItsKind, outletWithoutCue } from './spoken-of';

/** Kept or not, and why, in words for a pack author. */
export interface Judgement {
  kept: boolean;
  reason: string;
}

/** Asks every rule in turn; the first that refuses decides. */
export function judge(hit: Hit, scene: Scene): Judgement {
  for (const refuse of rules) {
    const reason = refuse(hit, scene);
    if (reason) return { kept: false, reason };
  }
  return { kept: true, reason: reasonFor(hit, scene) };
}

function reasonFor(hit: Hit, scene: Scene): string {
  const found = findNeededWords(hit, scene);
  if (!found) return 'needs no context';
  if (found.length > 0) return `near ${found.map((word) => `"${word}"`).join(', ')}`;
  if (isEstablished(hit, scene)) return 'named elsewhere in the article';
  if (isOfficeOfSubject(hit, scene)) return 'letters for an office, in an article on the subject';
  return isSpokenOfAsItsKind(hit, scene) ? 'spoken of as what it is' : 'in an article about people at work';
}

const insideAddress: Rule = ({ start, end }, { text }) => {
  let from = start;
  while (from > Math.max(0, start - 120) && !/\s/.test(text[from - 1]!)) from--;
  const to = end + text.slice(end, end + 120).search(/\s|$/);
  const word = text.slice(from, to);
  const inside =
    /:\/\/|^www\.|@|#\p{L}|\\\p{L}/u.test(word) || /\p{L}[._]$/u.test(text.slice(Math.max(0, start - 2), start));
  return inside || /^(?:[_]\p{L}|\.\p{Ll})/u.test(text.slice(end, end + 2))
    ? 'part of an address or handle'
    : undefined;
};

const introducedOtherwise: Rule = (hit, { taken }) => {
  const other = isAmbiguous(hit) ? taken.get(hit.known.exact) : undefined;
  return other && `the article uses it for "${other}"`;
};

/** From cheap to dear, and from what is certain to what a fuller article could mend. */
const rules: readonly Rule[] = [
  insideAddress,
  introducedOtherwise,
  besideNotContext,
  namesakeInArticle,
  onAnotherSubject,
  oneOfAList,
  insideLongerName,
  countryInDoubt,
  ofAnotherLaw,
  outletWithoutCue,
  withArticle,
  capitalSaysNothing,
  withoutContext,
  withoutPeopleAtWork,
  handledByStaff,
];
