import type { Lexicon } from '../../model/lexicon';
import type { Mention, Outcome } from '../../model/reading';
import { buildAliasTable } from './alias-table';
import { explainMentions, type MentionArticle, type PreparedLexicon } from './explain-mentions';

/** The lexicon made ready for `findMentions`; do this once, not once an article. */
export function prepareLexicon(lexicon: Lexicon): PreparedLexicon {
  return { table: buildAliasTable(lexicon.entries) };
}

/**
 * The words of the article that name entries, in reading order and without overlap. In doubt there is no mention, and there
 * is more doubt where `outcome` says that the article is about something else.
 */
export function findMentions(article: MentionArticle, prepared: PreparedLexicon, outcome: Outcome): Mention[] {
  const seen = new Set<string>();
  return explainMentions(article, prepared, outcome)
    .filter((candidate) => candidate.kept)
    .map(({ entry, text, start, end }) => {
      const first = !seen.has(entry);
      seen.add(entry);
      return { entry, text, start, end, first };
    });
}
