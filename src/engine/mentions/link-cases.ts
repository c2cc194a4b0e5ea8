import type { Lexicon, LexiconEntry } from '../../model/lexicon';
import type { CaseLink, Mention } from '../../model/reading';
import type { MentionArticle } from './explain-mentions';

/** The cases this article seems to belong to, best first; none where it shares too little. */
export function linkCases(mentions: Mention[], _article: MentionArticle, lexicon: Lexicon): CaseLink[] {
  const byId = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  const named = new Set(mentions.map((mention) => mention.entry));
  const links = lexicon.entries
    .filter((entry) => entry.type === 'case')
    .map((entry) => ({ entry, ...scoreCase(entry, named, byId) }))
    .filter((link) => link.score >= leastScore)
    .sort((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id));
  return links.map(({ entry, score, shared }) => ({
    entry: entry.id,
    score,
    shared,
    lookAlikes: links
      .filter((other) => other.entry.id !== entry.id && other.score >= score * 0.7)
      .map((other) => other.entry.id),
  }));
}

const leastScore = 0.5;
const weights: Partial<Record<LexiconEntry['type'], number>> = {
  vendor: 0.5,
  organisation: 0.4,
  person: 0.5,
  technology: 0.5,
  regulator: 0.3,
  law: 0.15,
  technique: 0.2,
  risk: 0.2,
  concept: 0.15,
};

function scoreCase(
  entry: LexiconEntry,
  named: ReadonlySet<string>,
  byId: ReadonlyMap<string, LexiconEntry>,
): { score: number; shared: string[] } {
  const shared = entry.related.filter((id) => named.has(id) && byId.get(id)?.type !== 'case');
  const weight = shared.reduce(
    (sum, id) => sum + (weights[byId.get(id)?.type ?? 'case'] ?? 0),
    named.has(entry.id) ? 0.8 : 0,
  );
  return { score: 1 - Math.exp(-weight), shared: named.has(entry.id) ? [entry.id, ...shared] : shared };
}
