import type { Ink } from '../page/ink/ink';
import { noteIdOf } from './marks';

/** Often enough to keep up with a reader, and not once for every line that goes by. */
const tellEveryMs = 200;

export interface NoteFollower {
  /** Begins to tell, at once and whenever it is another note; or stops. */
  follow(isOn: boolean): void;
  /** The page may have moved. */
  moved(): void;
}

/**
 * Height in the window at which the reader is taken to be: its middle, where "Show in the article" brings passages too; towards
 * the top at the beginning of the page and towards the foot at its end, whose words never come to the middle.
 */
export function readingHeight({ height, above, below }: { height: number; above: number; below: number }): number {
  const half = height / 2;
  return half - Math.max(0, half - above) + Math.max(0, half - below);
}

/** Tells which note of the reader's is nearest to what is being read. */
export function createNoteFollower(ink: () => Ink | undefined, tell: (id: string) => void): NoteFollower {
  let isOn = false;
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (!isOn) return;
    const below = document.documentElement.scrollHeight - innerHeight - scrollY;
    const line = readingHeight({ height: innerHeight, above: scrollY, below });
    const mark = ink()?.findNearest(line, ({ id }) => noteIdOf(id) !== undefined);
    const id = mark && noteIdOf(mark.id);
    if (id === undefined || id === last) return;
    last = id;
    tell(id);
  };
  return {
    follow(next) {
      isOn = next;
      last = undefined;
      look();
    },
    moved() {
      if (isOn && timer === undefined) timer = setTimeout(look, tellEveryMs);
    },
  };
}
