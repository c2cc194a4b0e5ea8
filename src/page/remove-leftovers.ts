/** Takes away overlays that an earlier version of the extension left when it was updated under this page. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(':root > div')) {
    const [layer, ...more] = findRoot(element)?.children ?? [];
    if (more.length === 0 && /^(ink|float)$/.test(layer?.className ?? '')) element.remove();
  }
}

/** Closed roots too: Chromium and Firefox each show them to an extension, each by its own name. */
function findRoot(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  return (
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    chrome?.dom?.openOrClosedShadowRoot(element) ??
    null
  );
}
