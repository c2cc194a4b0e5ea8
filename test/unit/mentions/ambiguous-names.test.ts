import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import type { Lexicon } from '../../../src/model/lexicon';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { ambiguousBodies } from './ambiguous-bodies';
import { ambiguousVendors } from './ambiguous-vendors';
import { plainArticle } from './plain-article';

/** Chat products are no entries of the built-in pack; a pack that has them must still fare well. */
const chats: Lexicon = {
  packs: [],
  entries: ['Slack', 'Teams'].map((text) => ({
    id: `product-${text.toLowerCase()}`,
    type: 'vendor',
    name: text,
    related: [],
    aliases: [{ text, caseSensitive: true, needsContext: ['messages', 'Microsoft', 'chat'], notContext: ['teams of'] }],
  })),
};
const builtIn = buildLexicon([pack]);
const prepared = prepareLexicon({ packs: [], entries: [...builtIn.entries, ...chats.entries] });
const namedIn = (text: string) => findMentions(plainArticle(text), prepared, 'shown').map((mention) => mention.entry);

describe.each([...ambiguousVendors, ...ambiguousBodies])('$entry', ({ entry, named, notNamed }) => {
  it.each(named)('is named: %s', (text) => expect(namedIn(text)).toContain(entry));
  it.each(notNamed)('is not: %s', (text) => expect(namedIn(text)).not.toContain(entry));
});

describe('names within other names', () => {
  it.each([
    ['the force within its federation', 'The Metropolitan Police Federation objects.', 'org-met-police'],
    ['the paper within a club', 'Members of Guardian Angels told The Guardian Angels newspaper so.', 'outlet-guardian'],
    ['another country’s law', 'Under the Irish Data Protection Act, employers in the UK need not ask.', 'law-uk-gdpr'],
    ['another law’s article', 'Article 22 of the Passenger Rights Act is unlike the GDPR.', 'law-gdpr:22'],
  ])('%s', (_, text, entry) => {
    const [id, words = ''] = entry.split(':');
    const found = findMentions(plainArticle(text), prepared, 'shown').filter(
      (mention) => mention.entry === id && mention.text.includes(words),
    );
    expect(found).toEqual([]);
  });
});
