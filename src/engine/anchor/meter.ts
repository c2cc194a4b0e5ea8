/**
 * Units in a piece: a quarter of a millisecond of compiled code, a few of code that is not compiled yet. Whoever runs the
 * pieces puts as many together as his time allows.
 */
export const pieceUnits = 25_000;

/** Counts work, so that it can be cut into pieces. A unit is a cell of an alignment or two characters read, 5 to 10 ns. */
export class Meter {
  #left = pieceUnits;

  /** Takes units off the piece. Answers whether that was its end; then another begins. */
  isSpentBy(units: number): boolean {
    this.#left -= units;
    if (this.#left > 0) return false;
    this.#left = pieceUnits;
    return true;
  }
}
