import type { DraftBlock } from './compose-blocks';

/** What stands over a list of other articles. */
const relatedHeading =
  /^((also|up|what to) )?(read|see|watch) (also|next|more)\b|\b(related|recommended|recommendations|trending|popular|most (read|viewed|shared)|more (on|from|stories|news|like)|latest|you (may|might)|elsewhere|featured|further reading|don't miss|up next|in case you missed)\b|^(lesen sie auch|zum weiterlesen|mehr zu|lire aussi|lea también|leggi anche|veja também|lees ook|czytaj też)/i;

/** Fewer words than this are a name, not another article's headline. */
const headlineWords = 4;

/**
 * The blocks without lists of other articles: blocks in a row that are nothing but links, either under a heading that
 * says so or worded like headlines. A list of sources or of names within the article stays.
 */
export function dropLinkLists(blocks: DraftBlock[]): DraftBlock[] {
  const kept: DraftBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (end < blocks.length && isLink(blocks[end]!)) end += 1;
    const over = kept.at(-1);
    const run = blocks.slice(at, end);
    const isNamed = over !== undefined && over.text.length < 80 && relatedHeading.test(over.text);
    if (run.length === 0) kept.push(blocks[end++]!);
    else if (isNamed) kept.pop();
    else if (!isRowOfHeadlines(run)) kept.push(...run);
    at = end;
  }
  return kept;
}

const isLink = (block: DraftBlock): boolean =>
  block.text.length < 250 &&
  block.linked >= block.text.replace(/\s/g, '').length * 0.9 &&
  !/^(heading|cell|preformatted)$/.test(block.kind);

function isRowOfHeadlines(run: DraftBlock[]): boolean {
  const isList = run.some((block) => block.kind === 'list-item');
  if (isList || run.length < 2) return false;
  if (run.some((block) => /^https?:|\S@\S/.test(block.text))) return false;
  // A headline may come with a line of its own for its subject or its hour.
  const headlines = run.filter((block) => block.text.split(/\s+/).length >= headlineWords);
  return headlines.length > 1 && headlines.length * 3 >= run.length * 2;
}
