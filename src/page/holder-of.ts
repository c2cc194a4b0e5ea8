/** The element that a node stands in, its host where it stands right in a shadow root. */
export function holderOf(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
