/**
 * The node whose children are the page: its body, or what stands in for one in a broken page. Undefined where there
 * is nothing at all. Never `document.body`: linkedom's inserts a body where there is none.
 */
export function findPageRoot(document: Document): Node | undefined {
  const root = document.documentElement;
  if (!root) return undefined;
  if (root.localName.toLowerCase() !== 'html') return document;
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (/^(body|frameset)$/i.test(child.localName)) return child;
  }
  return root;
}

/** An empty HTML document with head and body that runs and loads nothing; linkedom has no `implementation` to ask. */
export function createInertDocument(live: Document): Document {
  if (live.implementation) return live.implementation.createHTMLDocument('');
  const document = live.cloneNode(false) as Document;
  const html = document.appendChild(document.createElement('html'));
  html.append(document.createElement('head'), document.createElement('body'));
  return document;
}
