import type { PassageView } from '../model/passage';
import type { LocatedNote, PageReading } from '../model/page-reading';
import type { OverlayState } from '../ui/overlay/overlay-state';
import type { FoundReading } from './find-reading';

/** What the panel and the popup are told of this page. */
export function pageReadingOf(
  { article, findings, because }: FoundReading,
  located: LocatedNote[],
  passage?: PassageView,
): PageReading {
  const { url, canonicalUrl, title, byline, outlet, published, modified, text } = article;
  const facts = { url, canonicalUrl, title, byline, outlet, published, modified };
  return { ...facts, text, because, ...findings, located, passage };
}

/** The edge tab's number and its one line on why the page was recognised. */
export function summaryOf({ findings, because }: FoundReading): Pick<OverlayState, 'outcome' | 'explained' | 'why'> {
  const { topic, mentions } = findings;
  const reasons = topic.signals
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ label }) => label);
  const explained = new Set(mentions.map(({ entry }) => entry)).size;
  if (because === 'notes') return { outcome: topic.outcome, explained, why: 'You have notes on this article' };
  return { outcome: topic.outcome, explained, why: `Recognised because the article ${reasons.join('; ')}` };
}
