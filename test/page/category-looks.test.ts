import { afterEach, expect, it } from 'vitest';
import { CategoryColour, CategoryPattern } from '../../src/model/category';
import categoriesCss from '../../src/ui/parts/categories.css?inline';
import themeCss from '../../src/ui/parts/theme.css?inline';

afterEach(() => {
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style')) style.remove();
});

/** Puts an element with these classes on the page in a theme. */
function show(theme: string, classes: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = themeCss + categoriesCss;
  const mount = document.createElement('div');
  mount.className = 'themed';
  mount.dataset.theme = theme;
  const sign = document.createElement('span');
  sign.className = classes;
  mount.append(sign);
  document.head.append(style);
  document.body.append(mount);
  return sign;
}

/** Relative luminance (WCAG 2.2) of what a colour resolves to on that element. */
function luminanceOf(element: HTMLElement, colour: string): number {
  element.style.color = colour;
  const channels = getComputedStyle(element)
    .color.match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  const [r = 0, g = 0, b = 0] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const pairs = ['light', 'dark'].flatMap((theme) => CategoryColour.options.map((colour) => [theme, colour] as const));

it.each(pairs)('in the %s, %s keeps 4.5:1 on all that it stands on', (theme, colour) => {
  const sign = show(theme, `category-sign tint-${colour}`);
  const own = luminanceOf(sign, 'var(--c)');
  for (const ground of ['var(--paper)', 'var(--raised)']) {
    const other = luminanceOf(sign, ground);
    expect((Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05)).toBeGreaterThan(4.5);
  }
});

it('draws each pattern in a way of its own', () => {
  const looks = CategoryPattern.options.map((pattern) => {
    const { borderBottomStyle, borderBottomWidth, backgroundImage } = getComputedStyle(
      show('light', `category-sign tint-green pattern-${pattern}`),
    );
    return `${borderBottomStyle} ${borderBottomWidth} ${backgroundImage}`;
  });
  expect(new Set(looks).size).toBe(CategoryPattern.options.length);
  expect(looks.filter((look) => look.startsWith('none') && look.endsWith('none'))).toEqual([]);
});
