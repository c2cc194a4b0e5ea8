import type { LexiconEntry } from '../../model/lexicon';
import type { Hit } from './scan-aliases';
import type { Scene } from './scene';

type Types = ReadonlySet<LexiconEntry['type']>;

/** Entries that go on under a short name once the article has named them; "Article 22" must be asked each time. */
const nameable: Types = new Set(['vendor', 'technology', 'organisation', 'regulator', 'person', 'outlet']);

/** Subjects and stories that an article on surveillance at work goes on with once it has begun. */
const goesOn: Types = new Set(['technique', 'risk', 'concept', 'case']);

/** An article of a law goes on under its number, which another article of that law does not establish. */
const numbered = /\d$/;

/** Whether the article has named the hit's entry elsewhere, in a way that holds for the whole article. */
export function isEstablished(hit: Hit, { established, aboutWork, topic }: Scene): boolean {
  const { id, type } = hit.known.entry;
  if (type === 'law' && numbered.test(hit.known.exact)) return established.has(`${id} ${hit.known.exact}`);
  if (!established.has(id)) return false;
  const isOnSubject = aboutWork || topic !== 'silent';
  return nameable.has(type) || (isOnSubject && goesOn.has(type) && (type !== 'technique' || !doubtsSense(hit)));
}

/** Whether the pack asks for more than people at work, as for "screenshot": then each occurrence is asked anew. */
function doubtsSense(hit: Hit): boolean {
  return Boolean(hit.known.alias.needsContext?.length) && !asksForPeople(hit);
}

const person =
  /^(?:company |delivery )?(?:employ(?:ee|er)|worker|workplace|staff|officer|driver|rider|vehicle|personnel|colleague)s?$/i;

/** Whether the pack only wants to be sure that a technique is used on people at work. */
export function asksForPeople({ known }: Hit): boolean {
  const needs = known.alias.needsContext ?? [];
  return known.entry.type === 'technique' && needs.length > 0 && needs.every((word) => person.test(word));
}
