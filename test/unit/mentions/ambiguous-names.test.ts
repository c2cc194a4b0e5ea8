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

const article = 'Article 22 of the GDPR lets workers object.';
const article22 = 'Such pay falls within Article 22. In contrast, a bonus does not.';

describe('what else an article names', () => {
  it.each([
    [
      'a college beside the magazine',
      'The School of Computing audits it. Staff told Computing so.',
      'outlet-computing',
    ],
    ['a district beside the site', 'A bank in Canary Wharf films staff, The Canary reported.', 'outlet-canary'],
    [
      'the firm’s other business',
      'Amazon Web Services hosts what the scanners send. Amazon workers are timed.',
      'org-amazon',
    ],
    ['a word in a sentence', 'Aware of the risk, Slack messages were kept. The firm Aware reads them.', 'vendor-aware'],
    [
      'another state’s law',
      'The EU’s AI Act forbids reading faces of employees. The Korean AI Act does not.',
      'law-eu-ai-act',
    ],
    ['a law of the same number', 'California has No Robo Bosses. The Texas SB 7 is on voting.', 'law-ca-sb7'],
  ])('does not take the name away: %s', (_, text, entry) => expect(namedIn(text)).toContain(entry));

  it.each([
    ['a museum with guards', 'The museum keeps police officers out, said guards at the Met.', 'org-met-police'],
    ['an opera in New York', 'The Opera House chorus is filmed. Police officers guard the Met.', 'org-met-police'],
    ['a coin sale with a watchdog', 'The watchdog said that tokens were sold in the ICO, a crypto scheme.', 'org-ico'],
    ['a federation of others', 'Matt Cane spoke. The Federation of Small Businesses did not.', 'org-mpf:The'],
    ['a prize', 'Delivery drivers name the Mentor of the Year.', 'vendor-mentor'],
    [
      'a coin sale told twice',
      'A regulator fined it. The ICO ended. In May the ICO sold more, and a token fell.',
      'org-ico',
    ],
    ['a picture that proves something', 'Workers sent a screenshot obtained by the union.', 'technique-screenshots'],
    [
      'an article of an earlier law',
      'Article 8 of the European Convention holds. The previous Article 8 did not.',
      'law-echr8:#2',
    ],
    ['a broadcaster', 'The Chinese broadcaster CCTV showed workers in the plant.', 'technique-cctv'],
    ['a verb', 'Engineers stress that employee monitoring ends at six.', 'risk-mental-health'],
  ])('may be what is meant: %s', (_, text, entry) => {
    const [id = '', words = ''] = entry.split(':');
    const found = findMentions(plainArticle(text), prepared, 'shown').filter((mention) => mention.entry === id);
    const meant = words === '#2' ? found.slice(1) : found.filter((mention) => mention.text.startsWith(words));
    expect(meant).toEqual([]);
  });

  it('leaves a short form whose full name stands elsewhere, whatever else is near', () => {
    const text =
      'The Metropolitan Police keeps the list. Officers of the Met who search the halls also guard a gallery.';
    expect(namedIn(text).filter((entry) => entry === 'org-met-police')).toHaveLength(2);
  });

  it.each([
    [
      'a party by first name and surname',
      'Derek Mobley, 40, sued Workday over its screening tool.',
      'case-mobley-workday',
      1,
    ],
    [
      'an article of a law once its law was named',
      `${article} ${'Pay is another matter. '.repeat(20)}${article22}`,
      'law-gdpr',
      3,
    ],
    ['a camera that watches staff', 'Staff are watched by webcams at home.', 'technique-webcam', 1],
    [
      'a company at the start of a sentence',
      `The app Mentor scores delivery drivers. ${'Pay is another matter. '.repeat(20)}Mentor then asked for more.`,
      'vendor-mentor',
      2,
    ],
  ])('finds %s', (_, text, entry, count) => {
    expect(namedIn(text).filter((found) => found === entry)).toHaveLength(count);
  });

  it('knows a name that the pack spells out with its owner’s', () => {
    expect(namedIn('Papers seen by Vice’s Motherboard name drivers.')).toContain('outlet-vice');
  });
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
