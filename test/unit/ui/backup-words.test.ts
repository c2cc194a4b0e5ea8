import { describe, expect, it } from 'vitest';
import type { BackupState, Verified } from '../../../src/bridge/backup-calls';
import {
  describeLast,
  describeRestore,
  describeVerified,
  isOverdue,
  readableBytes,
} from '../../../src/ui/library/backup/backup-words';

const now = Date.parse('2026-05-20T12:00:00.000Z');
const state = (daysAgo: number, changesSince: number): BackupState => ({
  last: { time: new Date(now - daysAgo * 86_400_000).toISOString(), fileName: 'f', notes: 12 },
  changesSince,
});

describe('the last backup', () => {
  const cases: [BackupState, string, isOverdue: boolean][] = [
    [{ changesSince: 0 }, 'No backup yet.', false],
    [{ changesSince: 1 }, 'No backup yet: 1 change would be lost with this device.', false],
    [{ changesSince: 10 }, 'No backup yet: 10 changes would be lost with this device.', true],
    [state(0, 0), 'Last backup today, with 12 notes; nothing has changed since.', false],
    [state(8, 0), 'Last backup 8 days ago, with 12 notes; nothing has changed since.', false],
    [state(8, 2), 'Last backup 8 days ago, with 12 notes; 2 changes since.', true],
    [state(1, 100), 'Last backup 1 day ago, with 12 notes; 100 changes since.', true],
    [state(-30, 3), 'Last backup on 19 Jun 2026, with 12 notes; 3 changes since.', true],
  ];
  it.each(cases)('%j is told and reminded of as it is', (given, sentence, overdue) => {
    expect(describeLast(given, now)).toBe(sentence);
    expect(isOverdue(given, now)).toBe(overdue);
  });
});

describe('what a check found', () => {
  const nothing: Verified = {
    created: '',
    same: 0,
    newerHere: 0,
    newerThere: 0,
    onlyHere: 0,
    onlyThere: 0,
    refused: 0,
    otherSame: 0,
    otherDifferent: 0,
  };
  const cases: [Partial<Verified>, string[]][] = [
    [{}, ['There is no note in this file.']],
    [{ same: 1 }, ['The one note in this file is the same as yours.']],
    [
      { same: 1204, onlyHere: 3, otherSame: 2 },
      [
        'All 1204 notes in this file are the same as yours.',
        '3 notes here are not in the file.',
        'Drafts, settings and kept articles are the same.',
      ],
    ],
    [
      { same: 1, newerHere: 1, newerThere: 2, onlyThere: 1, refused: 1, otherDifferent: 1 },
      [
        '1 of the 5 notes in this file is the same as yours.',
        '1 note is newer here.',
        '2 notes are newer in the file.',
        '1 note in the file is not here.',
        '1 note in the file cannot be read.',
        'Of drafts, settings and kept articles 0 are the same and 1 differ or are on one side only.',
      ],
    ],
  ];
  it.each(cases)('%j is said in plain words', (found, sentences) => {
    expect(describeVerified({ ...nothing, ...found })).toEqual(sentences);
  });
});

it('a restore is told by number and kind, and a journal is not mentioned', () => {
  const added = { revisions: 9, drafts: 1, settings: 0, versions: 2 };
  expect(describeRestore({ created: '', new: 1, same: 2, newer: 0, older: 3, refused: 0, added })).toBe(
    '1 note new, 2 the same, 3 older than yours, which stay as they are, 1 draft new, 2 article texts new',
  );
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_240, '1.2 kB'],
  [53_000_000, '53 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes are read as %s', (bytes, words) => {
  expect(readableBytes(bytes)).toBe(words);
});
