import { afterEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Mark } from '../../../src/page/ink/mark';
import { createInk } from '../../../src/page/ink/ink';
import { createOverlayRoot } from '../../../src/page/overlay-root';
import overlayCss from '../../../src/ui/overlay/overlay.css?inline';
import { show } from './show';

afterEach(() => document.body.replaceChildren());

/** Milliseconds of a processor that the page's own thread has taken so far, whatever else the machine does. */
async function readProcessorMs(): Promise<number> {
  const { metrics } = await cdp().send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
}

const frames = 100;
const pixelsAFrame = 90;

/** Scrolls in the next frame, and resolves when that frame is done. */
const scrollOn = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      scrollBy(0, pixelsAFrame);
      port2.postMessage(undefined);
    });
  });

it.each([
  [5_000, 100],
  [5_000, 1_000],
  [100_000, 1_000],
])('a frame of scrolling on %i words with %i marks', async (words, notes) => {
  await page.viewport(1_280, 800);
  await cdp().send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (isInked: boolean) => {
    const own = show(words, notes);
    const overlay = createOverlayRoot(document, overlayCss);
    overlay.attach();
    const ink = createInk(overlay, own.main, own.textMap, own.blocks);
    if (isInked)
      ink.set(own.passages.map(({ start, end }, at): Mark => ({ id: `${at}`, span: { start, end }, look: 'note' })));
    scrollTo(0, 0);
    for (let frame = 0; frame < 5; frame++) await scrollOn();
    const from = await readProcessorMs();
    for (let frame = 0; frame < frames; frame++) await scrollOn();
    const ms = (await readProcessorMs()) - from;
    expect(overlay.inkLayer.childElementCount > 0).toBe(isInked);
    ink.remove();
    overlay.remove();
    own.main.remove();
    return ms / frames;
  };
  const rounds: [bare: number, inked: number][] = [];
  for (let round = 0; round < 3; round++) rounds.push([await measure(false), await measure(true)]);
  const lines = rounds.map(([bare, inked]) => `${bare.toFixed(2)} ms without marks, ${inked.toFixed(2)} with them`);
  console.log(`processor time of a frame, ${words} words, ${notes} marks\n${lines.join('\n')}`);
});
