/** Units in a slice: 2 to 3 ms of work on a slow machine, a quarter of what a slice may take: such a machine is often busy. */
const sliceUnits = 250_000;

/** Counts work, so that it can be cut into slices. A unit is a cell of an alignment or two characters read, 5 to 10 ns. */
export class Meter {
  #left = sliceUnits;

  /** Takes units off the slice. Answers whether that was its end; then another begins. */
  isSpentBy(units: number): boolean {
    this.#left -= units;
    if (this.#left > 0) return false;
    this.#left = sliceUnits;
    return true;
  }
}
