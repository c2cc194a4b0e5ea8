import { parseHTML } from 'linkedom';

/** The words of a piece of HTML, elements a space apart so that words do not run together; some elements left out. */
export function plainText(html: string, without?: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  if (without) for (const element of document.querySelectorAll(without)) element.remove();
  for (const element of document.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, td, th, br, section, figcaption, blockquote, pre, dd, dt',
  )) {
    element.before(' ');
    element.after(' ');
  }
  return document.body.textContent ?? '';
}
