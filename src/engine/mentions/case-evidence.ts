import type { Lexicon, LexiconEntry } from '../../model/lexicon';
import type { Mention } from '../../model/reading';
import { findCarried } from './carried';
import type { MentionArticle } from './explain-mentions';
import { fold } from './letters';

/** What speaks for an article's belonging to one case. */
export interface CaseEvidence {
  entry: LexiconEntry;
  /** Entries of the case that the article names, the case itself first. */
  shared: string[];
  /** Actors of the case that carry the article. */
  actors: number;
  /** Acts of the case that the article names. */
  acts: number;
  /** Whether the case's own name carries the article. */
  isNamed: boolean;
  /** Whether the case is named by words that mean nothing else, or only by such as need a context. */
  ownName: 'distinctive' | 'doubtful' | 'none';
  /** 0..1, more with each shared entry, and with those that few cases share. */
  score: number;
}

type Type = LexiconEntry['type'];

const actorTypes: ReadonlySet<Type> = new Set(['vendor', 'technology', 'organisation', 'regulator', 'person']);
const actTypes: ReadonlySet<Type> = new Set(['technique', 'risk', 'law', 'concept']);

/** How much a shared entry says before its rarity counts: who did it says more than how; outlets say nothing. */
const actorWeight = 0.7;
const actWeight = 0.25;
const distinctiveWeight = 1.6;
const doubtfulWeight = 0.7;
/** An entry named once, and not in the title, may be an aside. */
const asideFactor = 0.6;

/** The evidence for every case of the lexicon, in its order. Relations count whichever side states them. */
export function gatherCaseEvidence(mentions: Mention[], article: MentionArticle, lexicon: Lexicon): CaseEvidence[] {
  const byId = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  const named = countMentions(mentions, byId, fold(article.title));
  const carried = findCarried(mentions, article);
  const cases = lexicon.entries.filter((entry) => entry.type === 'case');
  const belongs = (id: string, to: LexiconEntry) =>
    to.related.includes(id) || byId.get(id)?.related.includes(to.id) === true;
  const known = [...named.keys()].filter((id) => byId.has(id));
  const shareOf = (id: string): number => {
    const type = byId.get(id)!.type;
    const weight = actorTypes.has(type) ? actorWeight : actTypes.has(type) ? actWeight : 0;
    const rivals = cases.filter((each) => belongs(id, each)).length;
    return (weight * (named.get(id)! > 1 ? 1 : asideFactor)) / Math.sqrt(Math.max(1, rivals));
  };
  return cases.map((entry) => {
    const related = known.filter((id) => id !== entry.id && byId.get(id)!.type !== 'case' && belongs(id, entry));
    const ownName = nameOf(entry, mentions);
    const own = ownName === 'distinctive' ? distinctiveWeight : ownName === 'doubtful' ? doubtfulWeight : 0;
    const weight = related.reduce((sum, id) => sum + shareOf(id), own);
    return {
      entry,
      shared: ownName === 'none' ? related : [entry.id, ...related],
      actors: related.filter((id) => carried.has(id) && actorTypes.has(byId.get(id)!.type)).length,
      acts: related.filter((id) => actTypes.has(byId.get(id)!.type)).length,
      ownName,
      isNamed: carried.has(entry.id),
      score: 1 - Math.exp(-weight),
    };
  });
}

/** How often each entry is named; a name that the title repeats counts twice. */
function countMentions(
  mentions: Mention[],
  byId: ReadonlyMap<string, LexiconEntry>,
  title: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry, text } of mentions) {
    const inTitle = byId.has(entry) && title.includes(fold(text));
    counts.set(entry, (counts.get(entry) ?? 0) + (inTitle ? 2 : 1));
  }
  return counts;
}

function nameOf(entry: LexiconEntry, mentions: Mention[]): CaseEvidence['ownName'] {
  const own = mentions.filter((mention) => mention.entry === entry.id).map((mention) => fold(mention.text));
  if (own.length === 0) return 'none';
  const sure = entry.aliases.filter((alias) => !alias.needsContext?.length).map((alias) => fold(alias.text));
  return own.some((text) => sure.some((alias) => text.startsWith(alias))) ? 'distinctive' : 'doubtful';
}
