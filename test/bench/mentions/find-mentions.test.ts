import pack from 'virtual:built-in-pack';
import { expect, it } from 'vitest';
import { scanAliases } from '../../../src/engine/mentions/scan-aliases';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from '../../unit/mentions/plain-article';
import { timeMs } from './time-ms';

const prepared = prepareLexicon(buildLexicon([pack]));
/** About one mention in 80 characters, which is three times what the densest real article has. */
const paragraph =
  'The Metropolitan Police Service (MPS) fed sickness records of its officers to Palantir. Its pilot ran for half a year and ' +
  'ended in spring. Matt Cane of the Metropolitan Police Federation told The Register that nobody had been asked first. ' +
  'Workers said that screenshots were taken by bossware while they spoke to customers, and that CCTV watched the till.\n';

it('takes the same time for a mention, however many there are', () => {
  const rows = [100, 400, 1_000].map((paragraphs) => {
    const article = plainArticle(paragraph.repeat(paragraphs));
    const { length: mentions } = findMentions(article, prepared, 'shown');
    const [whole, scan] = timeMs(
      [() => findMentions(article, prepared, 'shown'), () => scanAliases(article.text, prepared.table)],
      8,
    );
    return {
      kB: (article.text.length / 1_000).toFixed(0),
      mentions,
      'scan ms': scan!.toFixed(1),
      'whole ms': whole!.toFixed(0),
      'µs a mention': ((whole! * 1_000) / mentions).toFixed(0),
    };
  });
  expect(rows.at(-1)!.mentions).toBeGreaterThan(3_960);
  console.table(rows);
});
