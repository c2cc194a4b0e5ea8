import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';

/** Whom each speaker is taken for, in order of the claims; a pronoun is the last of them unless another follows. */
const cases: { name: string; text: string; who: (string | undefined)[] }[] = [
  {
    name: 'it is the subject of the sentence before, not the last thing quoted',
    text: 'A line at the foot of the slide said the badges hurt. The firm did not answer when asked. It denied that drivers were filmed.',
    who: ['A line at the foot of the slide', 'The firm'],
  },
  {
    name: 'and gets the full name of that subject',
    text: 'Norvik Logistics opened a depot. A slide said the badges hurt. The firm did not answer. It denied that drivers were filmed.',
    who: ['A slide', 'Norvik Logistics'],
  },
  {
    name: 'it is nobody in the plural',
    text: 'Many drivers were warned, experts said. In a post, Deliveroo wrote that the badges were new. It added that they hurt.',
    who: ['experts', 'Deliveroo', 'Deliveroo'],
  },
  {
    name: 'it is the subject of the clause before',
    text: 'The Harbour Workers Union said the badges hurt. Deliveroo closed the gate, but it declined to say why.',
    who: ['The Harbour Workers Union', 'Deliveroo'],
  },
  {
    name: 'it is no person, and so the subject one sentence further back',
    text: 'A slide said the badges hurt. The letter was long. Ola Brandt wrote on it. It said that drivers were filmed.',
    who: ['A slide', 'The letter'],
  },
  {
    name: 'it is whoever the sentence before goes back to, whatever its subject',
    text: 'Norvik Logistics films drivers, according to Privacy Watch, which counts cameras. It said the badges hurt.',
    who: ['Privacy Watch', 'Privacy Watch'],
  },
  {
    name: 'it is the report that a person cites',
    text: 'Ola Brandt cited a report by the union. It said that drivers were filmed.',
    who: ['Ola Brandt', 'a report by the union'],
  },
  {
    name: 'it goes on with what it stood for',
    text: 'A slide said the badges hurt. The firm did not answer. It denied that drivers were filmed. It added that they were told.',
    who: ['A slide', 'The firm', 'The firm'],
  },
  {
    name: 'a quotation between is passed over',
    text: 'Deliveroo did not answer.\n“We tell drivers everything. We hide nothing,” it said.',
    who: ['Deliveroo'],
  },
  {
    name: 'they are the two people of the sentence before',
    text: 'Experts said the badges hurt. Ola Brandt and Ida Falk looked at drivers in May. They found that the badges hurt.',
    who: ['Experts', 'Ola Brandt and Ida Falk'],
  },
  {
    name: 'he is the one described, not the one he speaks of',
    text: 'Ola Brandt said the badges hurt. The author of the report hit out at Ola Brandt. He said it was sad.',
    who: ['Ola Brandt', 'The author of the report'],
  },
  {
    name: 'she is no firm',
    text: 'Ida Falk said the badges hurt. Falk ordered Seelicht AI to stop. She said it filmed drivers.',
    who: ['Ida Falk', 'Ida Falk', 'Ida Falk'],
  },
];

describe('a pronoun stands for', () => {
  it.each(cases)('$name', ({ text, who }) => {
    expect(findClaims({ text, blocks: [] }).map((claim) => claim.speaker?.name)).toEqual(who);
  });
});
