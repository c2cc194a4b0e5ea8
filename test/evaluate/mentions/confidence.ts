/** The Wilson score interval at 95 % (Wilson 1927) of `hits` out of `all`, both ends 0..1. */
export function wilson(hits: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const centre = share + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return [(centre - spread) / scale, (centre + spread) / scale];
}

/** "0.971 (0.93–0.99)" */
export function describeShare(hits: number, all: number): string {
  const [low, high] = wilson(hits, all);
  return all === 0 ? '–' : `${(hits / all).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
