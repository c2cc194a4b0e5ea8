import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/find-claims';
import type { Case } from './case';
import { clauses } from './clauses';
import { constructions } from './constructions';
import { quotations } from './quotations';
import { remarks } from './remarks';
import { subordinate } from './subordinate';
import { wordings } from './wordings';

function found({ text, claims }: Case) {
  return findClaims({ text, blocks: [] }).map((claim, i) => {
    const seen: Case['claims'][number] = {
      who: claim.speaker?.name,
      what: claim.content.map((span) => text.slice(span.start, span.end)).join(' … '),
    };
    if (claims[i]?.via) seen.via = claim.via.map((outlet) => outlet.name);
    if (claims[i]?.how) seen.how = claim.directness;
    return seen;
  });
}

describe('every construction gives its speaker and its words', () => {
  it.each([...constructions, ...wordings, ...clauses, ...subordinate])('$name', (one) => {
    expect(found(one)).toEqual(one.claims);
  });
});

describe('quotation marks', () => {
  it.each(quotations)('$name', (one) => {
    expect(found(one)).toEqual(one.claims);
  });
});

describe('what the writer remarks is nobody’s claim', () => {
  it.each(remarks)('$name', (one) => {
    expect(found(one)).toEqual(one.claims);
  });
});
