import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexSpans } from '../../../src/engine/anchor/span-index';

it('the spans under an offset are those that start at or before it and end after it', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), fc.nat(80), (spans, offset) => {
      const expected = spans.flatMap(({ start, end }, at) => (start <= offset && offset < end ? [at] : []));
      expect(indexSpans(spans).at(offset)).toEqual(expected);
    }),
  );
});
