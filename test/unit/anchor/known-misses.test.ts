import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Verdict } from '../../../src/model/verdict';
import { article, asText } from './article';

/** What anchoring gets wrong and is known to (`docs/anchoring.md`); a change that mends one moves it to the other tests. */
const misses: {
  name: string;
  before: string[];
  after: string[];
  quote: string;
  kind: Verdict['kind'];
  now?: string;
}[] = [
  {
    name: 'a line that many articles have, deleted, is shown as moved to a paragraph that is the same line',
    before: [
      'Halden Freight counts the seconds between two parcels, say people who sort them at night.',
      'The company did not respond to a request for comment on the matter.',
      'A nurse at Brennic Labs was told how often she had left her ward, and for how long each time.',
    ],
    after: [
      'Halden Freight counts the seconds between two parcels, say people who sort them at night.',
      'A nurse at Brennic Labs was told how often she had left her ward, and for how long each time.',
      'The company did not respond to a request for comment on the matter.',
    ],
    quote: 'The company did not respond to a request for comment on the matter.',
    kind: 'moved',
    now: 'The company did not respond to a request for comment on the matter.',
  },
  {
    name: 'a sentence put in other words is missing, though it says the same',
    before: [
      'A court heard the case.',
      'Brennic Labs counted how often its nurses washed their hands.',
      'It was told to stop.',
    ],
    after: [
      'A court heard the case.',
      'How many times nurses used the sink was logged by Brennic Labs.',
      'It was told to stop.',
    ],
    quote: 'Brennic Labs counted how often its nurses washed their hands.',
    kind: 'missing',
  },
  {
    name: 'a short quote is missing where all around it was rewritten',
    before: ['Every driver has to carry the badge, and most of them dislike it, a survey found last week.'],
    after: ['A poll of couriers says that few like having to wear the badge while on a shift.'],
    quote: 'the badge',
    kind: 'missing',
  },
  {
    name: 'a hyphen that white space was put around, which makes it a dash, is no edit',
    before: ['The clerks saw a man-eating thing on the screen when they came back from lunch on Monday.'],
    after: ['The clerks saw a man – eating thing on the screen when they came back from lunch on Monday.'],
    quote: 'saw a man-eating thing on',
    kind: 'exact',
  },
  {
    name: 'quotation marks that only white space now puts around other words are no edit',
    before: ['He called the rings “safe” and the lamps “good” for all of the staff at the depot in June.'],
    after: ['He called the rings “safe “and the lamps” good” for all of the staff at the depot in June.'],
    quote: 'the rings “safe” and the lamps “good” for all',
    kind: 'exact',
  },
  {
    name: 'a word put beside a quote, with white space between, is outside it, whatever it makes of it',
    before: ['The firm says that 500 was the number of the lamps that were put up in the halls in June.'],
    after: ['The firm says that 500 million was the number of the lamps that were put up in the halls in June.'],
    quote: 'The firm says that 500',
    kind: 'exact',
  },
];

describe('known misses', () => {
  it.each(misses)('$name', ({ before, after, quote, kind, now }) => {
    const page = article(before);
    const start = page.text.indexOf(quote);
    const [verdict] = locateTargets(article(after), [describeTarget(page, start, start + quote.length)]);
    expect(verdict!.kind).toBe(kind);
    if (now !== undefined && 'span' in verdict!) {
      expect(asText(after).slice(verdict.span.start, verdict.span.end)).toBe(now);
    }
  });
});
