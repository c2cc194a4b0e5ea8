/** One example for the fit: its features in the order of the names, what it is, and how much it counts. */
export interface Example {
  values: readonly number[];
  isOnTopic: boolean;
  importance: number;
}

export interface Fit {
  bias: number;
  weights: number[];
}

/** Strength of the pull of every weight towards what was expected of it (ridge), in units of the total importance. */
const ridge = 0.02;
const steps = 400;

/**
 * Logistic regression by accelerated projected gradient descent. A weight keeps the sign of its expectation:
 * a sign of our subject may count for nothing, never against it. No random start: the same numbers every time.
 *
 * @param expected weights judged before any text was seen; a feature that the texts hardly show keeps its own.
 */
export function fitLogistic(all: readonly Example[], expected: readonly number[]): Fit {
  const examples = mergeAlike(all);
  const total = examples.reduce((sum, { importance }) => sum + importance, 0);
  const size = expected.length;
  // One row an example, the constant last: a flat table is several times faster than rows of their own.
  const width = size + 1;
  const table = new Float64Array(examples.length * width);
  for (const [row, { values }] of examples.entries()) table.set([...values, 1], row * width);
  let w = new Float64Array([...expected, -5]);
  let previous = w;
  const rate = 1 / (ridge + boundCurvature(table, examples, total));
  for (let step = 0; step < steps; step++) {
    const ahead = w.map((value, i) => value + (step / (step + 3)) * (value - previous[i]!));
    const gradient = new Float64Array(width);
    for (let i = 0; i < size; i++) gradient[i] = ridge * (ahead[i]! - expected[i]!);
    for (const [row, { isOnTopic, importance }] of examples.entries()) {
      const at = row * width;
      let sum = 0;
      for (let i = 0; i < width; i++) sum += ahead[i]! * table[at + i]!;
      const error = ((1 / (1 + Math.exp(-sum)) - (isOnTopic ? 1 : 0)) * importance) / total;
      for (let i = 0; i < width; i++) gradient[i]! += error * table[at + i]!;
    }
    previous = w;
    w = ahead.map((value, i) => {
      const moved = value - rate * gradient[i]!;
      return i < size && moved * expected[i]! < 0 ? 0 : moved;
    });
  }
  return { bias: w[size]!, weights: [...w.subarray(0, size)] };
}

/** Counts examples that show the same (most show nothing at all) as one of their joint importance. */
function mergeAlike(all: readonly Example[]): Example[] {
  const merged = new Map<string, Example>();
  for (const example of all) {
    const key = `${example.isOnTopic} ${example.values.join(' ')}`;
    const importance = (merged.get(key)?.importance ?? 0) + example.importance;
    merged.set(key, { ...example, importance });
  }
  return [...merged.values()];
}

/** The largest curvature of the loss, a quarter of the top eigenvalue of the weighted table, a little rounded up (power iteration). */
function boundCurvature(table: Float64Array, examples: readonly Example[], total: number): number {
  const width = table.length / examples.length;
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let length = 0;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(width);
    for (const [row, { importance }] of examples.entries()) {
      const at = row * width;
      let sum = 0;
      for (let i = 0; i < width; i++) sum += direction[i]! * table[at + i]!;
      for (let i = 0; i < width; i++) next[i]! += (importance / total / 4) * sum * table[at + i]!;
    }
    length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return 1.1 * length;
}

/** The probability the fit gives to an example. */
export function scoreExample({ bias, weights }: Fit, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * weights[i]!, bias)));
}
