import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const prepared = prepareLexicon(buildLexicon([pack]));
const namedIn = (text: string) => findMentions(plainArticle(text), prepared, 'shown').map((mention) => mention.entry);

/** `docs/mentions.md` says why each is missed. One that is found again belongs in another test. */
describe('known misses: named, but not found', () => {
  it.each([
    [
      'a common word that opens a sentence with its name only near',
      'Mentor and its maker, eDriving, keep the marks.',
      'vendor-mentor',
    ],
    [
      'a name in small letters that the pack writes large',
      'staff say mentor, by eDriving, marks them down',
      'vendor-mentor',
    ],
    [
      'an office without its country beside another country’s',
      'Australia’s Information Commissioner ruled. The Information Commissioner in Wilmslow did not.',
      'org-ico',
    ],
    ['a vendor with no word of the pack near', 'It moved its payroll to Workday last year.', 'vendor-workday'],
    ['a force by its short name alone', 'A Met spokesperson said officers knew.', 'org-met-police'],
  ])('%s', (_, text, entry) => expect(namedIn(text)).not.toContain(entry));
});

describe('known misses: found, but not named', () => {
  it.each([
    [
      'an adjective before a capital',
      'The eight-hour Workday was won by unions, not by HR software.',
      'vendor-workday',
      1,
    ],
    [
      'a capital without a reason',
      'The panel on employee monitoring was Insightful, they said.',
      'vendor-insightful',
      1,
    ],
    ['the museum beside officers', 'At the Met, a Rembrandt was shown to police officers.', 'org-met-police', 1],
    ['the opera house beside officers', 'We saw the opera at the Met before the officers came.', 'org-met-police', 1],
    [
      'the last of two CCTVs, in an article about staff',
      'Cameras watch employees: CCTV records all staff and workers. The CCTV of the car wash recorded a thief.',
      'technique-cctv',
      2,
    ],
  ])('%s', (_, text, entry, times) => expect(namedIn(text).filter((id) => id === entry)).toHaveLength(times));
});
