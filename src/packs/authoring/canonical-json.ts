/**
 * JSON with the keys of every object in code-unit order and no white space, so that equal values give equal text.
 * Numbers and strings are as RFC 8785 wants them, since that standard takes both from JSON.stringify.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
