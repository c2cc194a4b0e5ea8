/** The 95 % interval of a share after Wilson (1927), which stays within 0..1 and holds for small counts. */
export function wilson(hits: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const whole = 1 + (z * z) / count;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/** A share as a table shows it: "13/14 = 93 % (69–99)". */
export function describeShare(hits: number, count: number): string {
  const { low, high } = wilson(hits, count);
  const percent = (value: number) => (value * 100).toFixed(value > 0 && value < 0.02 ? 2 : 0);
  return `${hits}/${count} = ${percent(count ? hits / count : 0)} % (${percent(low)}–${percent(high)})`;
}
