import { holderOf } from '../page/holder-of';

interface DigitParts {
  /** Takes a category by its place from 0; answers whether there is one to take. */
  choose(place: number): boolean;
  /** Whether the key was pressed in the overlay, which has keys of its own. */
  isOurs(event: Event): boolean;
  /** Escape, which the page hears as well. */
  leave(): void;
}

export interface DigitKeys {
  /** The next key pressed at these words, if it is a digit, is meant for the bar that has just come up beside them. */
  await(words: Node, view: Window): void;
  stop(): void;
}

const modifiers = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/;

/**
 * A category by one digit at the moment of selection, without the focus leaving the page: it is the next key after words
 * were selected, whether by mouse or by keyboard. Any other key ends the moment and is the page's alone, and so is a
 * digit that is pressed in anything the words do not lie in, such as a field: that is typing.
 */
export function createDigitKeys({ choose, isOurs, leave }: DigitParts): DigitKeys {
  let moment: AbortController | undefined;
  const stop = () => {
    moment?.abort();
    moment = undefined;
  };
  return {
    await(words, view) {
      stop();
      moment = new AbortController();
      const onKey = (event: KeyboardEvent) => {
        if (!event.isTrusted || modifiers.test(event.key) || isOurs(event)) return;
        stop();
        const [target] = event.composedPath();
        const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
        if (event.key === 'Escape') leave();
        else if (isPlain && /^[1-9]$/.test(event.key) && isAround(target, words) && choose(Number(event.key) - 1)) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      };
      // Only for this moment: at any other the page's keys are nothing we hear of.
      view.addEventListener('keydown', onKey, { capture: true, signal: moment.signal });
    },
    stop,
  };
}

/** Whether words lie in what has the focus, and that is no editor. */
function isAround(target: EventTarget | undefined, words: Node): boolean {
  for (let element = holderOf(words); element; element = holderOf(element))
    if (element === target) return !(element as HTMLElement).isContentEditable;
  return false;
}
