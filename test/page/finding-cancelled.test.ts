import { afterEach, expect, it } from 'vitest';
import { addressOf, isAtAddress } from '../../src/content/address-of';
import { runInSlices } from '../../src/content/slices';
import { locateInSlices } from '../../src/engine/anchor/locate-targets';
import { makeScenario } from '../bench/anchor/scenarios';

const home = location.href;
afterEach(() => history.replaceState(null, '', home));

const { after, targets } = makeScenario('10 % edited', 20_000, 200, 7);

/** Finds the notes of the page as it is, and counts the pieces; `turn` is called in the page's turn after each slice. */
async function find(turn: (pieces: number) => void) {
  const reading = { url: addressOf(document) };
  let pieces = 0;
  const work = (function* () {
    const pieceByPiece = locateInSlices(after, targets);
    for (;;) {
      const { done, value } = pieceByPiece.next();
      pieces++;
      if (done) return value;
      yield;
    }
  })();
  const isWanted = () => {
    turn(pieces);
    return isAtAddress(reading, document);
  };
  // A piece is a slice by this clock, so that the page has its turn after every one.
  let ms = 0;
  const verdicts = await runInSlices(work, isWanted, () => (ms += 10));
  return { verdicts, pieces };
}

it('finding notes ends where the page moves on to another article, and says nothing of this one', async () => {
  const all = await find(() => {});
  expect(all.verdicts).toHaveLength(targets.length);
  const some = await find((pieces) => pieces === 5 && history.pushState(null, '', '/another'));
  expect(some.verdicts).toBe(undefined);
  expect(some.pieces).toBe(5);
  expect(all.pieces).toBeGreaterThan(20);
});

it('and goes on where it moves to another part of the same', async () => {
  const all = await find((pieces) => pieces === 5 && history.pushState(null, '', '#comments'));
  expect(all.verdicts).toHaveLength(targets.length);
});
