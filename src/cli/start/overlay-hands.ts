import type { Tab } from '../browsers/browser';
import { until } from '../browsers/until';

/** The overlay's host: the one element that Fair Notice adds, straight under the document's. */
const host = 'html > div';
const panel = 'ui/panel/panel.html';

/** The overlay in a page as a reader handles it: with mouse and keyboard. */
export interface OverlayHands {
  /** The text of the first element in the overlay that matches, once it is there. */
  waitFor(selector: string, patienceMs?: number): Promise<string>;
  /** What a screen reader says of it: its words in sight may show on hover only. */
  waitForLabel(selector: string): Promise<string>;
  /** Clicks the middle of the first element in the overlay that matches. */
  click(selector: string): Promise<void>;
  /** The value of an expression in the panel's frame, once it is truthy. */
  waitInPanel<T>(what: string, expression: string): Promise<NonNullable<T>>;
  /** Clicks the middle of what the expression gives in the panel's frame. */
  clickInPanel(element: string): Promise<void>;
}

/** Hands for the overlay in this tab. */
export function overlayHands(tab: Tab): OverlayHands {
  const find = (selector: string) => `root.querySelector(${JSON.stringify(selector)})`;
  const hands: OverlayHands = {
    waitFor: (selector, patienceMs = 15_000) =>
      until(
        `${selector} in the overlay`,
        () => tab.inRoot<string>(host, `return ${find(selector)}?.innerText`),
        patienceMs,
      ),
    waitForLabel: (selector) =>
      until(`${selector} in the overlay`, () => tab.inRoot<string>(host, `return ${find(selector)}?.ariaLabel`)),
    async click(selector) {
      const [x, y] = await tab.inRoot<[number, number]>(host, `${middle(find(selector))}`);
      await tab.click(x, y);
    },
    waitInPanel: <T>(what: string, expression: string) =>
      until(`${what} in the panel`, () => tab.inFrame<T>(panel, expression), 15_000),
    async clickInPanel(element) {
      const frame = await tab.inRoot<{ x: number; y: number }>(
        host,
        `const { x, y } = root.querySelector('iframe').getBoundingClientRect(); return { x, y };`,
      );
      const scroll = `(${element}).scrollIntoView({ block: 'center', behavior: 'instant' });`;
      const [x, y] = await tab.inFrame<[number, number]>(panel, `(() => { ${scroll} ${middle(element)} })()`);
      await tab.click(frame.x + x, frame.y + y);
    },
  };
  return hands;
}

/** A function body that gives the middle of an element's box as `[x, y]`. */
const middle = (element: string) => `
  const box = (${element}).getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];`;
