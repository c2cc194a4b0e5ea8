import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { pageReadingOf, summaryOf } from '../../../src/content/describe-reading';
import type { FoundReading } from '../../../src/content/find-reading';
import { PageReading } from '../../../src/model/page-reading';
import type { Signal } from '../../../src/model/reading';

const signal = (label: string, weight: number): Signal => ({ name: label, label, weight, words: [] });
const mention = (entry: string, start: number) => ({ entry, text: 'x', start, end: start + 1, first: true });
const article = {
  url: 'https://paper.example/a',
  title: 'A depot',
  text: 'x y x',
  blocks: [{ kind: 'paragraph', start: 0, end: 5 }],
  language: 'en',
};
const topic = {
  ...{ score: 0.9, outcome: 'shown', language: 'en' },
  signals: [
    signal('names a shop', -3),
    signal('says that workers are monitored', 2),
    signal('names a tool', 1),
    signal('quotes a union', 1.5),
    signal('names a law', 0.5),
  ],
};
const found = {
  article,
  because: 'subject',
  findings: { topic, mentions: [mention('hubstaff', 0), mention('hubstaff', 4), mention('ico', 2)], cases: [] },
} as unknown as FoundReading;

describe('the summary on the edge tab', () => {
  it('counts entries, not mentions', () => {
    expect(summaryOf(found).explained).toBe(2);
  });

  it('gives the three strongest reasons for, and none against', () => {
    expect(summaryOf(found).why).toBe(
      'Recognised because the article says that workers are monitored; quotes a union; names a tool',
    );
  });

  it('leaves the signals in the order that the engine gave them', () => {
    const before = found.findings.topic.signals.map(({ name }) => name);
    summaryOf(found);
    expect(found.findings.topic.signals.map(({ name }) => name)).toEqual(before);
  });
});

describe('what panel and popup are told', () => {
  const located = [{ id: 'n', verdict: { kind: 'missing' as const, confidence: 1, reason: 'gone' } }];

  it('passes the bridge as it is', () => {
    const reading = pageReadingOf(found, located);
    expect(v.parse(PageReading, JSON.parse(JSON.stringify(reading)))).toEqual(JSON.parse(JSON.stringify(reading)));
  });

  it('leaves out what nobody there needs', () => {
    expect(Object.keys(pageReadingOf(found, located))).not.toContain('blocks');
  });
});
