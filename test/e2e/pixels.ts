import { readFileSync } from 'node:fs';
import type { Box, Tab } from '../../src/cli/browsers/browser';

/** WCAG's contrast ratio, 1 to 21, of two colours as `coloursOf` gives them. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG's relative luminance. */
function luminanceOf(colour: string): number {
  const [r, g, b] = colour.split(',').map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The colours, as `r,g,b`, that a box of a picture holds; a page of the same browser decodes it. */
export function coloursOf(picture: string, { x, y, width, height }: Box, decoder: Tab): Promise<string[]> {
  const png = readFileSync(picture).toString('base64');
  return decoder.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(${Math.ceil(x)}, ${Math.ceil(y)}, ${Math.floor(width)}, ${Math.floor(height)});
    const colours = new Set();
    for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 3).join());
    return [...colours];
  })()`);
}
