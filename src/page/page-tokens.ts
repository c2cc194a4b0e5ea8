/** What a click on the text does: a link leads to another page, a button acts. */
export type Lead = 'nowhere' | 'link' | 'button';

/** A stretch of text of the page: one text node in the copy, the live text nodes it came from in order. */
export interface TextToken {
  kind: 'text';
  copy: Text;
  nodes: Text[];
  lead: Lead;
}

/** What a page shows, in reading order. An `edge` says which block-level element the following text stands in. */
export type Token = TextToken | { kind: 'break' } | { kind: 'edge'; container: Element };
