/**
 * The z-index at which ink lies right on the article: that of the outermost ancestor with one, since ink comes last in
 * the document and so is painted just above its equals, yet under the page's own menus and dialogs.
 */
export function levelOf(article: Element): number {
  let level = 0;
  for (let element: Element | null = article; element; element = element.parentElement) {
    const { zIndex, position } = getComputedStyle(element);
    if (zIndex !== 'auto' && position !== 'static') level = Number(zIndex);
  }
  return Math.max(0, level);
}
