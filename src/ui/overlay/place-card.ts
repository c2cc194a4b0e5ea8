const gap = 6;
const margin = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * CSS position of a card so that it never covers the words it explains: below them, else above, else beside whatever
 * side has more room, scrolled within. Narrow windows put it at the bottom edge by the sheet's media query.
 */
export function placeCard(words: DOMRect, card: Size, view: Size = { width: innerWidth, height: innerHeight }) {
  const below = view.height - words.bottom - gap - margin;
  const above = words.top - gap - margin;
  const isBelow = below >= Math.min(card.height, 240) || below >= above;
  const room = Math.max(120, isBelow ? below : above);
  const left = Math.max(margin, Math.min(words.left, view.width - card.width - margin));
  return {
    left: `${left}px`,
    maxHeight: `${room}px`,
    top: isBelow ? `${Math.min(words.bottom + gap, view.height - 120 - margin)}px` : 'auto',
    bottom: isBelow ? 'auto' : `${view.height - words.top + gap}px`,
  };
}
