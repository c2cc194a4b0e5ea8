import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { watchSelection } from '../../src/content/watch-selection';

interface Mouse {
  send(method: string, params: object): Promise<unknown>;
}

let words: HTMLElement;
let told: string[];
let stop: () => void;
beforeEach(() => {
  words = document.createElement('p');
  words.textContent = 'The scanners count every parcel, and every minute between two of them.';
  words.style.cssText = 'font: 20px/1.5 serif; margin: 20px; width: 700px';
  document.body.replaceChildren(words);
  getSelection()?.removeAllRanges();
  told = [];
  stop = watchSelection(document, (event) => event.target === document.querySelector('button'), {
    pressed: () => told.push('pressed'),
    rested: () => told.push(`rested on “${getSelection()}”`),
  });
});
afterEach(() => stop());

/** A real mouse at so many pixels into the element. */
async function mouse(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  into: Element,
  by: number,
  button = 'left',
) {
  const { left, top, height } = into.getBoundingClientRect();
  // Tests run in a frame, which the window may show smaller than it is.
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / innerWidth;
  const x = frame.left + (left + by) * scale;
  const y = frame.top + (top + Math.min(15, height / 2)) * scale;
  await (cdp() as unknown as Mouse).send('Input.dispatchMouseEvent', {
    ...{ type, x, y, button, clickCount: 1 },
    buttons: type === 'mouseReleased' ? 0 : 1,
  });
}
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const selected = () => String(getSelection());

it('a selection has come to rest once the mouse lets go of it, however long it was held still before', async () => {
  await mouse('mousePressed', words, 1);
  await mouse('mouseMoved', words, 90);
  await wait(600);
  const half = selected();
  expect(half.length).toBeGreaterThan(3);
  expect(told).toEqual(['pressed']);
  await mouse('mouseMoved', words, 240);
  await mouse('mouseReleased', words, 240);
  await expect.poll(() => told.at(-1)).toBe(`rested on “${selected()}”`);
  expect(selected().length).toBeGreaterThan(half.length);
});

it('it is told at once that the mouse is pressed, before anything else is selected', async () => {
  getSelection()?.selectAllChildren(words);
  await expect.poll(() => told).toEqual([`rested on “${words.textContent}”`]);
  await mouse('mousePressed', words, 60);
  expect(told.at(-1)).toBe('pressed');
  await mouse('mouseReleased', words, 60);
});

it('another button than the first, and a press on what is ours, are no new selection', async () => {
  document.body.append(document.createElement('button'));
  document.querySelector('button')!.textContent = 'Note';
  await mouse('mousePressed', words, 10, 'middle');
  await mouse('mouseReleased', words, 10, 'middle');
  await mouse('mousePressed', document.querySelector('button')!, 5);
  await mouse('mouseReleased', document.querySelector('button')!, 5);
  expect(told).not.toContain('pressed');
});

it('a drag whose end is never heard of comes to rest all the same', async () => {
  document.addEventListener('pointerup', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  // The page was first: its listener has been heard before ours, as it is where its script ran first.
  stop();
  stop = watchSelection(document, () => false, {
    pressed: () => told.push('pressed'),
    rested: () => told.push(`rested on “${getSelection()}”`),
  });
  await mouse('mousePressed', words, 1);
  await mouse('mouseMoved', words, 120);
  await mouse('mouseReleased', words, 120);
  await expect.poll(() => told.at(-1), { timeout: 5_000 }).toBe(`rested on “${selected()}”`);
});
