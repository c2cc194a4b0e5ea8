const visibility: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * True if a reader cannot see the element. Where there is no layout (Node) only what its attributes say counts.
 * Of what style sheets hide there one class of Webflow's is known, in which its pages keep the views they do not show.
 * `display: contents` has no box of its own and is not hidden.
 */
export function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(element.getAttribute('class') ?? ''))
    return true;
  if (typeof element.checkVisibility !== 'function') {
    if (/w-condition-invisible/.test(element.getAttribute('class') ?? '')) return true;
    const style = element.getAttribute('style');
    if (style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
    return element.hasAttribute('hidden');
  }
  if (element.checkVisibility(visibility)) return hidesWords(element);
  const view = element.ownerDocument.defaultView;
  return view ? view.getComputedStyle(element).display !== 'contents' : false;
}

/** True if an element has a box and shows none of its words: a browser shows them only once the reader searches for them. */
export function hidesWords(element: Element): boolean {
  if (element.getAttribute('hidden') !== 'until-found') return false;
  return getComputedStyle(element).getPropertyValue('content-visibility') === 'hidden';
}
