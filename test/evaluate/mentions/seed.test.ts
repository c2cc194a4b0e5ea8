import { existsSync, readFileSync } from 'node:fs';
import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareLexicon } from '../../../src/engine/mentions/find-mentions';
import { linkCases } from '../../../src/engine/mentions/link-cases';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { plainArticle } from '../../unit/mentions/plain-article';

const seedFile = '../shared/seed/met-police-palantir.txt';
const lexicon = buildLexicon([pack]);

describe.runIf(existsSync(seedFile))('the seed article', () => {
  const article = plainArticle(existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : '');
  const mentions = findMentions(article, prepareLexicon(lexicon), 'shown');
  const textsOf = (entry: string) => [
    ...new Set(mentions.filter((each) => each.entry === entry).map((each) => each.text)),
  ];

  it.each([
    ['vendor-palantir', ['Palantir']],
    ['org-met-police', ['Metropolitan Police Service', 'MPS', 'the Met', 'The Met']],
    ['org-mpf', ['Metropolitan Police Federation']],
    ['tech-lawful-business-monitoring', ['Lawful Business Monitoring']],
    ['outlet-register', ['The Register']],
    ['outlet-computing', ['Computing']],
    ['outlet-canary', ['The Canary']],
    ['person-matt-cane', ['Matt Cane']],
  ])('names %s', (entry, texts) => expect(textsOf(entry)).toEqual(expect.arrayContaining(texts)));

  it('belongs to the running story', () => {
    expect(linkCases(mentions, article, lexicon)[0]?.entry).toBe('case-met-palantir');
  });
});
