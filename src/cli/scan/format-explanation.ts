import type { ExplainedMention } from '../../engine/mentions/explain-mentions';
import { offeredFrom, shownFrom } from '../../engine/topic/score-topic';
import type { CaseLink, Topic } from '../../model/reading';
import { formatScore, formatSignals } from './format-summary';
import { groupBy } from './group-by';
import { explainNames, nameOf, type Scanned } from './scan-file';

/** How many places of the same words are listed, and how much of the text around the first is quoted. */
const placesListed = 6;
const quoted = 45;

/** Why one file is shown or not, and why each name in it was kept or dropped, for a pack author. */
export function formatExplanation({ file, found, ms }: Scanned): string {
  if (!found)
    return `${file}\n  no article: too little text, or a page that lists, plays or discusses others (${ms} ms)\n`;
  const { article, findings } = found;
  const names = explainNames(found);
  const quote = (mention: ExplainedMention) => quoteAround(article.text, mention);
  return [
    file,
    `  ${article.title}`,
    `  ${formatScore(findings.topic)}; shown from ${shownFrom.toFixed(2)}, offered from ${offeredFrom.toFixed(2)}`,
    ...formatReasons(findings.topic),
    ...section(
      'Explained',
      formatNames(
        names.filter(({ kept }) => kept),
        quote,
      ),
    ),
    ...section(
      'Not explained',
      formatNames(
        names.filter(({ kept }) => !kept),
        quote,
      ),
    ),
    ...section('Story', findings.cases.map(formatCase)),
    '',
  ].join('\n');
}

const section = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : [`  ${title}`, ...lines]);

/** What speaks for the topic and what against it, the weightiest first. */
function formatReasons({ signals }: Topic): string[] {
  const sorted = signals.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return [
    ...section('For it', formatSignals({ signals: sorted.filter(({ weight }) => weight >= 0) })),
    ...section('Against it', formatSignals({ signals: sorted.filter(({ weight }) => weight < 0) })),
  ];
}

/** One line for the same words kept or dropped for the same reason, and under it the first of them where it stands. */
function formatNames(names: ExplainedMention[], quote: (mention: ExplainedMention) => string): string[] {
  const alike = groupBy(names, ({ entry, text, reason }) => [entry, text, reason].join('\n'));
  return [...alike.values()].flatMap((all) => {
    const [{ entry, text, reason }] = all as [ExplainedMention];
    const places = all
      .slice(0, placesListed)
      .map(({ start }) => start)
      .join(', ');
    const more = all.length > placesListed ? ', …' : '';
    return [
      `    "${oneLine(text)}" ${all.length > 1 ? `× ${all.length} ` : ''}→ ${nameOf(entry)} [${entry}] at ${places}${more}: ${reason}`,
      `        ${quote(all[0]!)}`,
    ];
  });
}

function quoteAround(text: string, { start, end }: ExplainedMention): string {
  const before = text.slice(Math.max(0, start - quoted), start);
  const after = text.slice(end, end + quoted);
  return oneLine(`…${before}»${text.slice(start, end)}«${after}…`);
}

const formatCase = ({ entry, score, shared, lookAlikes }: CaseLink): string =>
  `    ${nameOf(entry)} [${entry}] ${score.toFixed(2)}: shares ${shared.map(nameOf).join(', ')}` +
  (lookAlikes.length === 0 ? '' : `; may also be ${lookAlikes.map(nameOf).join(', ')}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
