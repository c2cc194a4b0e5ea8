import type { ExplainedMention } from '../../engine/mentions/explain-mentions';
import type { Mention, Signal, Topic } from '../../model/reading';
import { explainNames, nameOf, type Scanned } from './scan-file';

const outcomes = { shown: 'cards are shown', offered: 'cards are offered', silent: 'nothing is shown' };

/** What was found in one file, for a person. */
export function formatSummary({ file, found, ms }: Scanned, explain: boolean): string {
  if (!found) return `${file}\n  no article (${ms} ms)\n`;
  const { article, findings } = found;
  return [
    file,
    `  ${article.title}`,
    `  score ${findings.topic.score.toFixed(2)}: ${outcomes[findings.topic.outcome]} (${ms} ms)`,
    ...formatSignals(findings.topic),
    ...(explain ? formatNames(explainNames(found)) : formatMentions(findings.mentions)),
    '',
  ].join('\n');
}

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
  const byEntry = groupByEntry(mentions);
  return [...byEntry].map(([entry, all]) => {
    const words = [...new Set(all.map(({ text }) => `"${text}"`))].join(', ');
    return `    ${nameOf(entry)} [${entry}] × ${all.length}: ${words}`;
  });
}

function groupByEntry(mentions: Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.entry, [...(groups.get(mention.entry) ?? []), mention]);
  return groups;
}

const formatNames = (names: ExplainedMention[]): string[] =>
  names.map(
    ({ kept, text, entry, start, reason }) =>
      `    ${kept ? 'kept' : 'dropped'} "${text}" at ${start} [${entry}]: ${reason}`,
  );
