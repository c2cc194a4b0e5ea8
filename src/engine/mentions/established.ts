import type { LexiconEntry } from '../../model/lexicon';
import type { Hit } from './scan-aliases';
import type { Scene } from './scene';
import { workWords } from './work-words';

type Types = ReadonlySet<LexiconEntry['type']>;

/** Entries that go on under a short name once the article has named them; "Article 22" must be asked each time. */
const nameable: Types = new Set(['vendor', 'technology', 'organisation', 'regulator', 'person', 'outlet']);

/** Subjects and stories that an article about people at work goes on with once it has begun. */
const goesOn: Types = new Set(['technique', 'risk', 'concept', 'case']);

/** Whether the article has named the hit's entry elsewhere, in a way that holds for the whole article. */
export function isEstablished({ known }: Hit, { established, aboutWork }: Scene): boolean {
  const { id, type } = known.entry;
  return established.has(id) && (nameable.has(type) || (aboutWork && goesOn.has(type)));
}

/** Whether the pack mostly wants to be sure that a technique is used on people at work. */
export function asksForPeople({ known }: Hit): boolean {
  const needs = known.alias.needsContext ?? [];
  return known.entry.type === 'technique' && needs.filter((word) => workWords.test(word)).length > needs.length / 2;
}
