import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import { findUnsupported } from '../../../src/engine/claims/find-unsupported';

const name = 'Norvik Logistics';
const cases: { name: string; text: string; found: string[] }[] = [
  {
    name: 'a bare assertion about an organisation',
    text: 'Norvik Logistics has filmed its drivers since May in every cab.',
    found: ['Norvik Logistics has filmed its drivers since May in every cab.'],
  },
  { name: 'an attributed one', text: 'Norvik Logistics has filmed its drivers since May, the union said.', found: [] },
  {
    name: 'one that goes on from an attribution in its paragraph',
    text: 'The union said cameras came in May. Norvik Logistics has filmed its drivers since then.',
    found: [],
  },
  { name: 'a hedged one', text: 'Norvik Logistics has reportedly filmed its drivers since May.', found: [] },
  { name: 'a question', text: 'Norvik Logistics has filmed its drivers since when, exactly?', found: [] },
  {
    name: 'one under a heading of analysis',
    text: 'What to watch\nNorvik Logistics has filmed its drivers since May in every cab.',
    found: [],
  },
  {
    name: 'one about somebody else',
    text: 'Drivers have been filmed since May in every cab by Norvik Logistics.',
    found: [],
  },
];

describe('what is stated without a source', () => {
  it.each(cases)('$name', ({ text, found }) => {
    const start = text.indexOf(name);
    const mentions = [{ entry: 'norvik', text: name, start, end: start + name.length, first: true }];
    const article = { text, blocks: [] };
    const spans = findUnsupported(article, findClaims(article), mentions);
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(found);
  });
});
