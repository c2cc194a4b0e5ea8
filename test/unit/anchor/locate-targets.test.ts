import { describe, expect, it } from 'vitest';
import { describeTarget } from '../../../src/engine/anchor/describe-target';
import { locateTargets } from '../../../src/engine/anchor/locate-targets';
import type { Verdict } from '../../../src/model/verdict';
import { article, asText } from './article';

const paragraphs = [
  'Quotas on the floor',
  'Halden Freight began to record every keystroke in its offices in March, according to two people who work there. The company had not told the works council.',
  'Each parcel must be scanned every four seconds or the shift is flagged, said Rosa Lindqvist, who sorted parcels until May. She earned $17 an hour.',
  'Meridian Parcels began to record every keystroke in its offices in April, according to its own handbook. A spokesman said 300 cameras may be removed.',
  'Neither company answered questions about how long the recordings are kept.',
];

function locate(quote: string, change: (text: string) => string, nth = 0): Verdict {
  const before = article(paragraphs);
  let start = -1;
  for (let at = 0; at <= nth; at++) start = before.text.indexOf(quote, start + 1);
  const target = describeTarget(before, start, start + quote.length);
  return locateTargets(article(change(before.text).split('\n')), [target])[0]!;
}

const says = (verdict: Verdict, text: string) =>
  'span' in verdict ? text.slice(verdict.span.start, verdict.span.end) : verdict.kind;

describe('a note is found again', () => {
  const cases: {
    name: string;
    quote: string;
    nth?: number;
    change: (text: string) => string;
    kind: Verdict['kind'];
    now?: string;
  }[] = [
    {
      name: 'on a page that did not change',
      quote: 'scanned every four seconds',
      change: (t) => t,
      kind: 'exact',
      now: 'scanned every four seconds',
    },
    {
      name: 'below a paragraph that was put in',
      quote: 'scanned every four seconds',
      change: (t) => `Update: a union has replied.\n${t}`,
      kind: 'moved',
      now: 'scanned every four seconds',
    },
    {
      name: 'when a word nearby was changed',
      quote: 'scanned every four seconds',
      change: (t) => t.replace('parcel must', 'box must'),
      kind: 'moved',
      now: 'scanned every four seconds',
    },
    {
      name: 'as edited when a number in it was changed',
      quote: 'scanned every four seconds',
      change: (t) => t.replace('four seconds', 'five seconds'),
      kind: 'edited',
      now: 'scanned every five seconds',
    },
    {
      name: 'as edited when a negation went',
      quote: 'The company had not told the works council.',
      change: (t) => t.replace('had not', 'had'),
      kind: 'edited',
      now: 'The company had told the works council.',
    },
    {
      name: 'as edited when a name alone was changed',
      quote: 'Halden Freight began to record every keystroke in its offices in March',
      change: (t) => t.replace('Halden Freight', 'Orbis Cargo'),
      kind: 'edited',
      now: 'Orbis Cargo began to record every keystroke in its offices in March',
    },
    {
      name: 'as missing when its sentence went, though a sibling about another company stands',
      quote:
        'Halden Freight began to record every keystroke in its offices in March, according to two people who work there.',
      change: (t) => t.replace(/Halden Freight began[^.]*\. /, ''),
      kind: 'missing',
    },
    {
      name: 'as missing when its paragraph went, though a sibling about another company stands',
      quote: 'Halden Freight began to record every keystroke in its offices in March',
      change: (t) => t.replace(/Halden Freight began[^\n]*\n/, ''),
      kind: 'missing',
    },
    {
      name: 'by its surroundings when it stands twice',
      quote: 'keystroke',
      nth: 1,
      change: (t) => `One. Two.\n${t}`,
      kind: 'moved',
      now: 'keystroke',
    },
    {
      name: 'as missing when a short quote went and the word stands elsewhere',
      quote: 'company',
      change: (t) => t.replace('The company had not told the works council.', ''),
      kind: 'missing',
    },
    {
      name: 'when a paragraph of its own was moved',
      quote: paragraphs[2]!,
      change: (t) => t.replace(`${paragraphs[2]}\n`, '').concat(`\n${paragraphs[2]}`),
      kind: 'moved',
      now: paragraphs[2]!,
    },
  ];
  it.each(cases)('$name', ({ quote, nth, change, kind, now }) => {
    const verdict = locate(quote, change, nth);
    expect(verdict.kind).toBe(kind);
    if (now !== undefined) expect(says(verdict, change(asText(paragraphs)))).toBe(now);
  });

  const joined: { name: string; was: string; is: string; quote: string; kind: Verdict['kind'] }[] = [
    { name: 'legal that became illegal', was: 'It is now a ', is: 'It is now il', quote: 'legal', kind: 'edited' },
    {
      name: '500 that became 1,500',
      was: 'In all of it they paid, ',
      is: 'In all of it they pay 1,',
      quote: '500',
      kind: 'edited',
    },
    { name: 'agreed, of disagreed', was: 'She has dis', is: 'She had to ', quote: 'agreed', kind: 'edited' },
    { name: 'a word beside another one', was: 'It was a ', is: 'It is, a ', quote: 'legal', kind: 'exact' },
  ];
  it.each(joined)('in a word of its own: $name', ({ was, is, quote, kind }) => {
    // The place is the same to the letter, and so is all that stands on the other side.
    const said = `${quote} thing to count how often a nurse washes her hands`;
    const rest = ', said the clerk of Brennic Labs in court on the last day.';
    const target = describeTarget(article([was + said + rest]), was.length, was.length + said.length);
    const [verdict] = locateTargets(article([is + said + rest]), [target]);
    expect(verdict!.kind).toBe(kind);
  });

  const signs: { name: string; was: string; is: string; kind: Verdict['kind']; says: string }[] = [
    { name: 'another currency before it', was: '€500', is: '$500', kind: 'edited', says: '$500 each' },
    { name: 'a minus put before it', was: '500', is: '-500', kind: 'edited', says: '-500 each' },
    { name: 'no sign before it any more', was: '±500', is: '500', kind: 'edited', says: '500 each' },
    { name: 'the same sign before it', was: '€500', is: '€500', kind: 'moved', says: '500 each' },
    { name: 'a dash before it that lost its space', was: '10 – 500', is: '10–500', kind: 'moved', says: '500 each' },
    { name: 'a dash before it that gained a space', was: '10–500', is: '10 – 500', kind: 'moved', says: '500 each' },
    { name: 'a bracket put before it', was: '500', is: '(500', kind: 'moved', says: '500 each' },
  ];
  it.each(signs)('where a number begins the quote, with $name', ({ was, is, kind, says: shown }) => {
    const page = (sign: string) =>
      `Brennic Labs was told by the court to pay ${sign} each to its nurses, and to ask before it counts again.`;
    const before = article([page(was)]);
    const start = before.text.indexOf('500');
    const after = article(['Update: the clerk has replied.', page(is)]);
    const [verdict] = locateTargets(after, [describeTarget(before, start, start + '500 each'.length)]);
    expect([verdict!.kind, says(verdict!, after.text)]).toEqual([kind, shown]);
    if (verdict!.kind === 'edited') expect(verdict!.diff.some(({ op }) => op !== 'same')).toBe(true);
  });

  it('where a number ends the quote, with another sign behind it', () => {
    const page = (sign: string) =>
      `Sick leave at Brennic Labs went down by 5${sign} where desks were counted, a clerk said.`;
    const before = article([page('%')]);
    const end = before.text.indexOf('%');
    const target = describeTarget(before, end - 'down by 5'.length, end);
    const now = (sign: string) => locateTargets(article(['An update.', page(sign)]), [target])[0]!.kind;
    expect(['%', '‰', ''].map(now)).toEqual(['moved', 'edited', 'edited']);
  });

  it('as it stands where another tool has trimmed what stood around it', () => {
    const before = article([
      'The clerk of Brennic Labs said that it was legal to count how often a nurse washes her hands.',
    ]);
    const quote = { exact: 'legal to count', prefix: 'said that it was', suffix: 'how often a nurse' };
    expect(locateTargets(before, [{ quote }])[0]!.kind).toBe('exact');
  });

  it('says that equal places cannot be told apart, and where they are', () => {
    const refrain = 'No one at the depot was asked. ';
    const before = article([refrain.repeat(6).trim()]);
    const target = describeTarget(before, refrain.length * 3, refrain.length * 4 - 1);
    const [verdict] = locateTargets(article([`Update. ${refrain.repeat(6).trim()}`]), [target]);
    expect(verdict!.kind).toBe('ambiguous');
  });

  it('names both copies of a passage printed twice, of which the noted one was edited', () => {
    const teaser = 'Voices of drivers to be recorded at a depot in the north of the county, says operator';
    const was = 'The depot in Averley is to record its drivers from June.';
    const story = 'Union leaders called the plan an insult to everyone who works there, and asked for talks.';
    const before = article([teaser, was, story, teaser, was, story]);
    const start = before.text.indexOf(was);
    const target = describeTarget(before, start, start + was.length);
    for (const is of ['The depot in Averley is to film its managers from July.', was.replace('June', 'July')]) {
      const { text, blocks } = article([teaser, is, story, teaser, was, story]);
      const [verdict] = locateTargets({ text, blocks }, [target]);
      expect(verdict).toMatchObject({ kind: 'ambiguous' });
      const { candidates } = verdict as { candidates: { start: number; end: number }[] };
      expect(candidates.map((span) => text.slice(span.start, span.end))).toEqual([is, was]);
    }
  });
});
