import {
  besideNotContext,
  capitalSaysNothing,
  findNeededWords,
  withoutContext,
  withoutPeopleAtWork,
} from './context-rules';
import { insideLongerName } from './longer-names';
import { outletWithoutCue } from './outlet-rule';
import type { Hit } from './scan-aliases';
import type { Rule, Scene } from './scene';

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
  const found = findNeededWords(hit, scene);
  if (!found) return { kept: true, reason: 'needs no context' };
  return {
    kept: true,
    reason: found.length > 0 ? `near ${found.map((word) => `"${word}"`).join(', ')}` : 'named elsewhere',
  };
}

const insideAddress: Rule = ({ start, end }, { text }) => {
  const before = text.slice(Math.max(0, start - 2), start);
  const inside = /[@/_\\]$|\S\.$/.test(before) || /^(?:[@/_\\][\p{L}\p{N}]|\.\p{Ll})/u.test(text.slice(end, end + 2));
  return inside ? 'part of an address or handle' : undefined;
};

const introducedOtherwise: Rule = (hit, { taken }) => {
  const other = taken.get(hit.known.exact);
  return other && `the article uses it for "${other}"`;
};

/** From cheap to dear, and from what is certain to what a fuller article could mend. */
const rules: readonly Rule[] = [
  insideAddress,
  introducedOtherwise,
  besideNotContext,
  insideLongerName,
  outletWithoutCue,
  capitalSaysNothing,
  withoutContext,
  withoutPeopleAtWork,
];
