import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of text: UTF-16 offsets, end exclusive. */
export const Span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check((span) => span.end >= span.start, 'a span ends before it starts'),
);
export type Span = v.InferOutput<typeof Span>;
