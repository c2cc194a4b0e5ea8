import { expect, test } from 'vitest';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { scoreTopic } from '../../../src/engine/topic/score-topic';
import { prepareTopics } from '../../../src/engine/topic/prepare-topics';

const topics = prepareTopics([english]);

const title = 'Parcel firm tracked couriers after their shifts, union says';
const text = `${title}
Couriers at the parcel firm Brightvan were tracked by GPS on their own phones for hours after their shifts had ended, their union said on Monday.
The app scored every driver on speed, braking and breaks, and managers used the scores to dismiss staff, according to documents seen by the union.
"Nobody told us that the company was watching us at home," one courier said. The data protection authority has opened an inquiry into the monitoring of workers.`;

test('an article about tracked couriers is shown, with its reasons', () => {
  const topic = scoreTopic({ title, text, language: 'en-GB' }, topics);
  expect(topic.outcome).toBe('shown');
  expect(topic.language).toBe('en');
  expect(topic.signals.length).toBeGreaterThan(3);
});

test('every signal quotes the text at its offsets', () => {
  for (const { words } of scoreTopic({ title, text }, topics).signals) {
    for (const { text: quoted, start, end } of words) expect(text.slice(start, end)).toBe(quoted);
  }
});

test('an article about football is silent', () => {
  const match =
    'The home side won two to one in front of a full house and the coach said that he was proud of his players. '.repeat(
      5,
    );
  expect(scoreTopic({ title: 'United win again', text: match }, topics)).toMatchObject({
    outcome: 'silent',
    language: 'en',
  });
});

test('a text in another language is silent with score 0', () => {
  const german =
    'Der Konzern hat die Beschäftigten mit Kameras überwacht und die Daten der Mitarbeiter ohne den Betriebsrat ausgewertet, wie die Behörde am Montag in der Stadt mitgeteilt hat und das ist nicht erlaubt.';
  expect(scoreTopic({ title: 'Überwachung', text: german, language: 'en' }, topics)).toEqual({
    score: 0,
    outcome: 'silent',
    language: 'de',
    signals: [],
  });
});

test('no text is silent', () => {
  expect(scoreTopic({ title: '', text: '' }, topics)).toMatchObject({ score: 0, outcome: 'silent' });
});
