/** What older Chromium has in place of composed ranges: a selection a root. */
interface RootWithSelection {
  getSelection?(): Selection | null;
}

/**
 * What the reader has selected, seen into the open shadow roots among `trees`, which a page's own selection ends at;
 * undefined where nothing is selected.
 */
export function findSelectedRange(document: Document, trees: Iterable<Node>): Range | StaticRange | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = [...trees].filter((tree) => tree instanceof ShadowRoot);
  if (shadowRoots.length === 0) return unlessEmpty(selection.getRangeAt(0));
  if ('getComposedRanges' in selection) return unlessEmpty(selection.getComposedRanges({ shadowRoots })[0]);
  // Chromium before 137.
  const within = shadowRoots
    .map((root) => (root as RootWithSelection).getSelection?.())
    .find((each) => each && !each.isCollapsed && each.rangeCount > 0);
  return unlessEmpty((within ?? selection).getRangeAt(0));
}

const unlessEmpty = (range: Range | StaticRange | undefined) => (range?.collapsed ? undefined : range);
