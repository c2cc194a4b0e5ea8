import type { Mention, Signal, Topic } from '../../model/reading';
import { groupBy } from './group-by';
import { nameOf, type Scanned } from './scan-file';

const outcomes = { shown: 'cards are shown', offered: 'cards are offered', silent: 'nothing is shown' };

/** What was found in one file, for a person. */
export function formatSummary({ file, found, ms }: Scanned): string {
  if (!found) return `${file}\n  no article (${ms} ms)\n`;
  const { article, findings } = found;
  return [
    file,
    `  ${article.title}`,
    `  ${formatScore(findings.topic)} (${ms} ms)`,
    ...formatSignals(findings.topic),
    ...formatMentions(findings.mentions),
    '',
  ].join('\n');
}

/** "score 0.98: cards are shown". */
export const formatScore = ({ score, outcome }: Topic): string => `score ${score.toFixed(2)}: ${outcomes[outcome]}`;

/** One line a reason for the score, with its weight and the words that triggered it. */
export function formatSignals({ signals }: Pick<Topic, 'signals'>): string[] {
  return signals.map(({ label, weight, words }) => {
    const sign = weight < 0 ? '−' : '+';
    return `    ${sign}${Math.abs(weight).toFixed(2)} ${label}${quoteWords(words)}`;
  });
}

function quoteWords(words: Signal['words']): string {
  const distinct = [...new Set(words.map(({ text }) => `"${text.replace(/\s+/g, ' ')}"`))];
  return distinct.length === 0 ? '' : `: ${distinct.slice(0, 6).join(', ')}${distinct.length > 6 ? ', …' : ''}`;
}

/** One line an entry that the article names, with the words and how often. */
export function formatMentions(mentions: Mention[]): string[] {
  const byEntry = groupBy(mentions, ({ entry }) => entry);
  return [...byEntry].map(([entry, all]) => {
    const words = [...new Set(all.map(({ text }) => `"${text}"`))].join(', ');
    return `    ${nameOf(entry)} [${entry}] × ${all.length}: ${words}`;
  });
}
