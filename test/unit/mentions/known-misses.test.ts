import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from './plain-article';

const prepared = prepareLexicon(buildLexicon([pack]));
const namedIn = (text: string) => findMentions(plainArticle(text), prepared).map((mention) => mention.entry);

/** `docs/mentions.md` says why each is missed. One that is found again belongs in another test. */
describe('known misses: named, but not found', () => {
  it.each([
    [
      'a common word that opens a sentence with its name only near',
      'Mentor and its maker, eDriving, keep the marks.',
      'vendor-mentor',
    ],
    ['a law by a foreign short name', 'Article 88 of the RGPD leaves room for employment.', 'law-gdpr'],
    ['an outlet in a list of others, none of them ours', 'Crews of the BBC, Sky and ITN came.', 'outlet-bbc'],
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
  ])('%s', (_, text, entry) => expect(namedIn(text)).not.toContain(entry));
});

describe('known misses: found, but not named', () => {
  it.each([
    ['the opera house beside officers', 'We saw the opera at the Met before the officers came.', 'org-met-police', 1],
    [
      'the last of two CCTVs, in an article about staff',
      'Cameras watch employees: CCTV records all staff and workers. The CCTV of the car wash recorded a thief.',
      'technique-cctv',
      2,
    ],
  ])('%s', (_, text, entry, times) => expect(namedIn(text).filter((id) => id === entry)).toHaveLength(times));
});
