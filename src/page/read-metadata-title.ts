/** The article's title without the outlet's name that pages append; the document's title where none was declared. */
export function cleanTitle(declared: string, document: Document, outlet: string | undefined): string {
  const title = (declared || document.title || '').replace(/\s+/g, ' ').trim();
  const parts = title.split(/\s+[|–—·»-]\s+/);
  if (parts.length < 2) return title;
  const [start, end] = [parts[0]!, parts.at(-1)!];
  if (outlet && isSame(end, outlet)) return title.slice(0, title.lastIndexOf(end)).replace(/\s+\S\s+$/, '');
  if (outlet && isSame(start, outlet)) return title.slice(start.length).replace(/^\s+\S\s+/, '');
  return title;
}

const isSame = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (value: string): string => value.toLowerCase().replace(/^the |\W+/gu, '');
