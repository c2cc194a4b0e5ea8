import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import type { Block } from '../../../src/model/article';

/** The claims of an article whose blocks are given one a line, as speaker, words and directness. */
function claimsOf(...blocks: [Block['kind'], string][]) {
  const text = blocks.map(([, words]) => words).join('\n');
  let start = 0;
  const placed = blocks.map(([kind, words]): Block => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 1;
    return block;
  });
  return findClaims({ text, blocks: placed }).map((claim) => [
    claim.speaker?.name,
    claim.content.map((span) => text.slice(span.start, span.end)).join(' … '),
    claim.directness,
  ]);
}

describe('block quotes', () => {
  it('a block quote behind a colon is a direct quotation of the subject before it', () => {
    expect(
      claimsOf(['paragraph', 'Ola Brandt wrote in a letter:'], ['quote', 'We were never told. Nobody asked us.']),
    ).toEqual([['Ola Brandt', 'We were never told. Nobody asked us.', 'direct']]);
  });

  it('its next paragraph goes on with it', () => {
    expect(
      claimsOf(['paragraph', 'Ola Brandt wrote:'], ['quote', 'We were never told.'], ['quote', 'Nobody asked us.']),
    ).toEqual([['Ola Brandt', 'We were never told. … Nobody asked us.', 'direct']]);
  });

  it('a block quote with marks of its own is read like any quotation', () => {
    expect(claimsOf(['quote', '“We were never told,” said Ola Brandt.'])).toEqual([
      ['Ola Brandt', '“We were never told,”', 'direct'],
    ]);
  });

  it('an embedded post is said by whoever signs it', () => {
    expect(
      claimsOf(
        ['paragraph', 'Drivers answered.'],
        ['quote', 'The firm says it is a toy.'],
        ['quote', '— Ola Brandt (@olabrandt) May 7, 2031'],
      ),
    ).toEqual([['Ola Brandt', 'The firm says it is a toy.', 'direct']]);
  });

  it('a pull quote that nobody introduces is nobody’s', () => {
    expect(
      claimsOf(['paragraph', 'Ola Brandt said the badges were new.'], ['quote', 'Nobody asked us about it']),
    ).toEqual([['Ola Brandt', 'the badges were new', 'indirect']]);
  });

  it('a heading that the page marks as one announces analysis, whatever its length', () => {
    const analysis = 'Trust is lost quickly when nobody has been asked beforehand, and it comes back slowly if at all.';
    expect(
      claimsOf(
        ['heading', 'Why it matters'],
        ['paragraph', analysis],
        ['heading', 'What the union says about it all, in full.'],
        ['paragraph', 'Ola Brandt said the badges were new.'],
      ),
    ).toEqual([
      [undefined, analysis, 'indirect'],
      ['Ola Brandt', 'the badges were new', 'indirect'],
    ]);
  });
});
