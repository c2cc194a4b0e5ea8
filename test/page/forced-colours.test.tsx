import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { CategoryPattern } from '../../src/model/category';
import { voiceTints } from '../../src/model/sayings';
import overlayCss from '../../src/ui/overlay/overlay.css?inline';
import { SelectionBar } from '../../src/ui/overlay/selection-bar';
import notesCss from '../../src/ui/panel/notes.css?inline';
import panelCss from '../../src/ui/panel/panel.css?inline';
import categoriesCss from '../../src/ui/parts/categories.css?inline';
import pageCss from '../../src/ui/parts/page.css?inline';
import themeCss from '../../src/ui/parts/theme.css?inline';
import voicesCss from '../../src/ui/parts/voices.css?inline';

/** Forced colours as a reader of Windows' contrast themes has them; what is drawn is measured in pictures of the screen. */
interface Emulation {
  send(method: string, params: object): Promise<unknown>;
}
const emulate = (features: Record<string, string>) =>
  (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

let mount: HTMLElement;
beforeAll(() => {
  const style = document.createElement('style');
  style.id = 'under-test';
  style.textContent = themeCss + pageCss + overlayCss + categoriesCss + voicesCss + panelCss + notesCss;
  document.head.append(style);
});
afterAll(async () => {
  document.getElementById('under-test')?.remove();
  await emulate({ 'forced-colors': 'none', 'prefers-color-scheme': 'light' });
});
beforeEach(() => {
  mount = document.createElement('div');
  mount.className = 'themed';
  mount.dataset.theme = 'system';
  mount.style.cssText = 'padding: 20px; width: 500px; background: Canvas';
  document.body.append(mount);
});
afterEach(() => mount.remove());

type Pixel = [r: number, g: number, b: number];

/** What is on the screen where the element is, and `around` pixels beyond it, row by row. */
async function pixelsOf(element: HTMLElement, around = 4): Promise<{ width: number; pixels: Pixel[] }> {
  const base64 = await page.screenshot({ element: mount, save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const outer = mount.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const scale = bitmap.width / outer.width;
  const width = Math.round((box.width + 2 * around) * scale);
  const height = Math.round((box.height + 2 * around) * scale);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const [left, top] = [box.left - outer.left - around, box.top - outer.top - around].map((at) =>
    Math.round(at * scale),
  );
  const { data } = context.getImageData(left!, top!, width, height);
  const pixels = Array.from(
    { length: width * height },
    (_, i): Pixel => [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!],
  );
  return { width, pixels };
}

const luminance = (pixel: Pixel): number => {
  const [r = 0, g = 0, b = 0] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(a: Pixel, b: Pixel): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
/** How many pixels stand out 3:1 (WCAG 1.4.11) from the corner, where nothing is drawn. */
async function countSeen(element: HTMLElement, around?: number): Promise<number> {
  const { pixels } = await pixelsOf(element, around);
  return pixels.filter((pixel) => contrast(pixel, pixels[0]!) >= 3).length;
}

function mark(classes: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `mark ${classes}`;
  element.style.cssText = 'position: relative; display: block; width: 120px; height: 22px; margin: 20px';
  mount.append(element);
  return element;
}

describe.each(['light', 'dark'])('in forced colours, %s', (scheme) => {
  beforeAll(() => emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme }));

  it('is really emulated', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
  });

  const looks = ['mention', 'again', 'note', 'note-edited', 'passage', 'flash', 'mention outlined'];
  it.each(looks)('a mark of the look "%s" is seen', async (look) => {
    const element = mark(look);
    element.style.animation = 'none';
    expect(await countSeen(element)).toBeGreaterThan(30);
  });

  it('the pattern of each category is seen, and each is another', async () => {
    const drawn = new Set<string>();
    for (const pattern of CategoryPattern.options) {
      const element = mark(`note tint-green pattern-${pattern}`);
      expect([pattern, (await countSeen(element)) > 60]).toEqual([pattern, true]);
      drawn.add(JSON.stringify((await pixelsOf(element)).pixels));
      element.remove();
    }
    expect(drawn.size).toBe(CategoryPattern.options.length);
  });

  it('the bar of each speaker is seen, and each is another', async () => {
    const drawn = new Set<string>();
    for (let speaker = 0; speaker < voiceTints; speaker++) {
      const element = mark(`voice voice-${speaker}`);
      Object.assign(element.style, { width: '8px', height: '60px', margin: '20px 40px' });
      expect([speaker, (await countSeen(element)) > 100]).toEqual([speaker, true]);
      drawn.add(JSON.stringify((await pixelsOf(element)).pixels));
      element.remove();
    }
    expect(drawn.size).toBe(voiceTints);
  });

  it('the bar beside a selection has an edge, and its categories their patterns', async () => {
    const categories = CategoryPattern.options.map((pattern) => ({ id: pattern, colour: 'green' as const, pattern }));
    const nothing = () => {};
    const actions = { openPanel: nothing, closeCard: nothing, showRelated: nothing, hoverCard: nothing };
    const more = {
      leaveMention: nothing,
      startNote: nothing,
      markSelected: nothing,
      undoMark: nothing,
      closeBar: nothing,
    };
    render(
      <SelectionBar
        beside={new DOMRect(40, 40, 0, 0)}
        isMarked={false}
        categories={categories}
        actions={{ ...actions, ...more }}
      />,
      mount,
    );
    mount.style.height = '160px';
    const bar = mount.querySelector<HTMLElement>('.selection-bar')!;
    Object.assign(bar.style, { position: 'relative', left: '0', top: '0' });
    const { width, pixels } = await pixelsOf(bar, 0);
    const edge = pixels.slice(width * 1 + 20, width * 2 - 20);
    const inside = pixels[width * 5 + 20]!;
    expect(edge.every((pixel) => contrast(pixel, inside) >= 3)).toBe(true);
    for (const sign of bar.querySelectorAll<HTMLElement>('.category-sign'))
      expect([sign.className, (await countSeen(sign, 0)) > 20]).toEqual([sign.className, true]);
    render(null, mount);
  });

  it('keyboard focus is seen on a button, a tab, a note and a mark in the bar', async () => {
    for (const [tag, classes] of [
      ['button', ''],
      ['button', 'plain'],
      ['article', 'note'],
      ['button', 'edge-tab'],
    ] as const) {
      const element = document.createElement(tag);
      element.className = classes;
      element.tabIndex = 0;
      element.style.cssText = 'position: relative; width: 120px; height: 40px; margin: 20px; right: auto; top: 0';
      mount.append(element);
      const before = await countSeen(element, 6);
      element.focus({ focusVisible: true } as FocusOptions);
      expect([classes, (await countSeen(element, 6)) > before + 150]).toEqual([classes, true]);
      element.remove();
    }
  });

  it('the tab chosen, the category chosen and the note being read past are told apart by their shape', async () => {
    const pairs: [string, string][] = [
      [
        '<div class="tabs"><button type="button" aria-selected="true">Notes</button></div>',
        '<div class="tabs"><button type="button" aria-selected="false">Notes</button></div>',
      ],
      [
        '<div class="filter-chips"><button type="button" aria-pressed="true">Fact</button></div>',
        '<div class="filter-chips"><button type="button" aria-pressed="false">Fact</button></div>',
      ],
      [
        '<div class="margin"><article class="note" aria-current="location">A note</article></div>',
        '<div class="margin"><article class="note">A note</article></div>',
      ],
    ];
    for (const pair of pairs) {
      const seen: number[] = [];
      for (const html of pair) {
        const holder = document.createElement('div');
        holder.append(document.createRange().createContextualFragment(html));
        mount.append(holder);
        seen.push(await countSeen(holder, 6));
        holder.remove();
      }
      expect([pair[0], seen[0]! - seen[1]! > 30]).toEqual([pair[0], true]);
    }
  });
});
