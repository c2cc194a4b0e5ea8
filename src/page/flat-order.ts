/**
 * True if `node` stands before the boundary point (container, offset) in the flat tree: the page as shown, with shadow
 * roots in their hosts and slotted nodes in their slots. `container` is not `node` itself.
 */
export function isBeforeBoundary(node: Node, container: Node, offset: number): boolean {
  const path = flatPath(node);
  const depth = path.indexOf(container);
  if (depth >= 0) {
    const child = path.find((ancestor, level) => level > depth && ancestor.parentNode === container);
    if (!child) return offset > 0;
    const next = container.childNodes[offset];
    return next ? next !== child && isBeforeSibling(child, next) : true;
  }
  const other = flatPath(container);
  let shared = 0;
  while (path[shared] === other[shared] && shared < other.length) shared += 1;
  const [mine, theirs] = [path[shared], other[shared]];
  return mine && theirs ? isBeforeSibling(mine, theirs) : false;
}

const isBeforeSibling = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The node's ancestors in the flat tree from the top, the node last. */
function flatPath(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at);
  return path.reverse();
}

function flatParent(node: Node): Node | null {
  return (node as Element | Text).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
