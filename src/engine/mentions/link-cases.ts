import type { Lexicon } from '../../model/lexicon';
import type { CaseLink, Mention } from '../../model/reading';
import { type CaseEvidence, gatherCaseEvidence } from './case-evidence';
import type { MentionArticle } from './explain-mentions';

/**
 * The cases this article seems to belong to, best first; empty where it shares too little with any. Each link carries
 * the cases that it could be taken for.
 */
export function linkCases(mentions: Mention[], article: MentionArticle, lexicon: Lexicon): CaseLink[] {
  const evidence = gatherCaseEvidence(mentions, article, lexicon);
  return evidence
    .filter(fits)
    .sort((one, other) => other.score - one.score || one.entry.id.localeCompare(other.entry.id))
    .map((link) => ({
      entry: link.entry.id,
      score: Math.round(link.score * 100) / 100,
      shared: link.shared,
      lookAlikes: evidence.filter((other) => isLookAlike(link, other)).map((other) => other.entry.id),
    }));
}

/** A case's own name, with an actor or an act where it could mean something else; or two of its actors and an act. */
function fits({ ownName, isNamed, actors, acts }: CaseEvidence): boolean {
  if (isNamed && ownName === 'distinctive') return true;
  if (isNamed && ownName === 'doubtful' && actors + acts >= 1) return true;
  return actors >= 2 && acts >= 1;
}

/** Below this share of the better one's score an equally fitting case is another story, not a look-alike. */
const nearlyAsWell = 0.7;

/** A case with which the pack itself links this one and two of whose actors are named, or one that fits nearly as well. */
function isLookAlike(link: CaseEvidence, other: CaseEvidence): boolean {
  if (other.entry.id === link.entry.id) return false;
  const related = link.entry.related.includes(other.entry.id) || other.entry.related.includes(link.entry.id);
  if (related && (other.actors >= 2 || other.isNamed)) return true;
  return fits(other) && other.score >= link.score * nearlyAsWell;
}
