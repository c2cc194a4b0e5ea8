import type { Box } from './mark';
import { roomForLetter } from './measure';

export interface Painter {
  /** Makes the layer's elements those of these boxes; the boxes of the mark `outlined` have an outline. */
  paint(boxes: readonly Box[], outlined: string | undefined): void;
  clear(): void;
}

interface Painted {
  element: HTMLElement;
  classes: string;
  place: string;
}

/**
 * Boxes as elements of a layer. Each element that stays is kept, so that animations survive a layout, and what has not
 * changed is not written: while the page scrolls that is nearly everything.
 */
export function createPainter(layer: HTMLElement): Painter {
  let painted = new Map<string, Painted>();
  const add = ({ mark }: Box): Painted => {
    const element = layer.ownerDocument.createElement('span');
    if (mark.letter) element.dataset.letter = mark.letter;
    layer.append(element);
    return { element, classes: '', place: '' };
  };
  return {
    paint(boxes, outlined) {
      const lines = new Map<string, number>();
      const stale = painted;
      painted = new Map();
      for (const box of boxes) {
        const line = lines.get(box.mark.id) ?? 0;
        lines.set(box.mark.id, line + 1);
        const key = `${box.mark.id}#${box.first ? 0 : line || 1}`;
        const before = stale.get(key) ?? add(box);
        stale.delete(key);
        const { element } = before;
        const classes = classesOf(box, box.mark.id === outlined);
        const place = placeOf(box);
        if (classes !== before.classes) element.className = classes;
        if (place !== before.place) element.style.cssText = place;
        painted.set(key, { element, classes, place });
      }
      for (const { element } of stale.values()) element.remove();
    },
    clear() {
      painted.clear();
      layer.replaceChildren();
    },
  };
}

/** Only the first of several notes on the same words tints them: each tint more makes them harder to read. */
const classesOf = ({ mark: { look, tint, lane = 0 }, left }: Box, isOutlined: boolean): string =>
  [
    ...['mark', look, tint],
    isOutlined && 'outlined',
    look === 'voice' ? left < roomForLetter && `narrow lane-${lane}` : lane > 0 && 'over',
  ]
    .filter(Boolean)
    .join(' ');

/** Not by left and top: a page is told the rectangle of every box that a layout shifts, but of none that is transformed. */
const placeOf = ({ left, top, width, height }: Box): string =>
  `transform: translate(${left}px, ${top}px); width: ${width}px; height: ${height}px`;
