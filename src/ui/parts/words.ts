import type { Claim } from '../../model/claim';
import type { EntryType, StatementKind } from '../../model/entry';

/** What a statement is, said before it is said. */
export const kindNames: Record<StatementKind, string> = {
  reported: 'Reported',
  'party-claim': 'Party’s claim',
  law: 'Law',
  guidance: 'Guidance',
  'research-finding': 'Research',
  analysis: 'Analysis',
};

export const typeNames: Record<EntryType, string> = {
  case: 'Case',
  vendor: 'Vendor',
  technology: 'Technology',
  technique: 'Technique',
  law: 'Law and guidance',
  regulator: 'Regulator',
  organisation: 'Organisation',
  person: 'Person',
  outlet: 'News outlet',
  risk: 'Risk',
  concept: 'Concept',
};

export const directnessNames: Record<Claim['directness'], string> = {
  direct: 'in their words',
  mixed: 'partly in their words',
  indirect: 'as reported',
};

/** The order in which cards are listed: what the story is about before who tells it. */
export const typeOrder: EntryType[] = [
  'case',
  'vendor',
  'technology',
  'law',
  'technique',
  'risk',
  'concept',
  'organisation',
  'regulator',
  'person',
  'outlet',
];

/** "29 Apr 2026", "Apr 2026" or "2026": as exact as the ISO date given. */
export function readableDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const monthName = month && months[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "1 thing", "2 things". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Words as they stand at the head of a list or a section: a name from the middle of a sentence begins with a capital there. */
export const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A score between 0 and 1 in whole hundredths; never all or nothing, which no score from words can say. */
export function describeFit(score: number): string {
  if (score > 0.99) return 'over 99 in 100';
  if (score < 0.01) return 'under 1 in 100';
  return `${Math.round(score * 100)} in 100`;
}
