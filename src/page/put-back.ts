import type { TextToken, Token } from './page-tokens';

/** So much of the text that was kept lies in the article's own element. */
const shareAtHome = 0.8;

/** The text in one block of the page, between two edges. */
interface Run {
  container: Element;
  tokens: TextToken[];
  text: string;
  isKept: boolean;
}

/** A sentence or more; shorter lines are labels. */
const prose = /^\P{Ll}.{50,}[.?!:…]["'”’)\]]*$/su;

/** Names of what stands between paragraphs and is none of them. */
const asides =
  /hidden|sr-only|screen-reader|promo|relat|recom|sponsor|subscri|newsletter|author|comments|gallery|\b_?ads?\b/i;

/**
 * The text nodes kept, and those that Readability cleaned out of the article's own element though they are its text:
 * paragraphs of the same make as others, headings over what stays, and code, all before the article's last words. It
 * judges boxes by their class names, commas and links, which costs some sites their first paragraphs, others every heading.
 */
export function putBack(tokens: readonly Token[], kept: ReadonlySet<Node>): Set<Node> {
  const runs = readRuns(tokens, kept);
  const home = findHome(runs);
  const makes = new Set(runs.filter((run) => run.isKept && prose.test(run.text)).map(makeOf));
  const back: Run[] = [];
  /** Waits for text of its own. Before the first of the article's text it is the title. */
  let heading: Run | undefined;
  let isBegun = false;
  for (const run of runs.slice(
    0,
    runs.findLastIndex((each) => each.isKept),
  )) {
    if (!home?.contains(run.container)) continue;
    const isCut = !run.isKept && !isBesideText(run, home);
    const isText = run.isKept || (isCut && isArticleText(run, makes));
    if (isText && heading) back.push(heading);
    if (isText && isCut) back.push(run);
    isBegun ||= isText;
    heading = isBegun && isCut && isPlainHeading(run) ? run : undefined;
  }
  return new Set([...kept, ...back.flatMap((run) => run.tokens.map(({ copy }) => copy))]);
}

function readRuns(tokens: readonly Token[], kept: ReadonlySet<Node>): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    if (token.kind === 'edge') runs.push({ container: token.container, tokens: [], text: '', isKept: false });
    else if (token.kind === 'text') {
      const run = runs.at(-1)!;
      run.tokens.push(token);
      run.text += token.copy.data;
      run.isKept ||= kept.has(token.copy);
    }
  }
  return runs.filter((run) => (run.text = run.text.trim()) !== '');
}

/** The innermost element that holds nearly all that was kept. */
function findHome(runs: readonly Run[]): Element | undefined {
  const sizes = new Map<Element, number>();
  let all = 0;
  for (const { container, text, isKept } of runs) {
    if (!isKept) continue;
    all += text.length;
    for (let element: Element | null = container; element; element = element.parentElement)
      sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  }
  let home: Element | undefined;
  for (const [element, size] of sizes)
    if (size >= all * shareAtHome && (!home || home.contains(element))) home = element;
  return home;
}

/** The same for paragraphs that a site's template makes alike. */
const makeOf = ({ container: { localName, className, parentElement } }: Run): string =>
  [localName, className, parentElement?.localName, parentElement?.className].join(' ');

function isArticleText(run: Run, makes: ReadonlySet<string>): boolean {
  if (run.container.localName === 'pre') return true;
  const linked = run.tokens.reduce((sum, { lead, copy }) => sum + (lead === 'nowhere' ? 0 : copy.data.length), 0);
  return linked * 3 < run.text.length && prose.test(run.text) && makes.has(makeOf(run));
}

const isPlainHeading = ({ container, tokens }: Run): boolean =>
  /^h[2-6]$/.test(container.localName) && tokens.every(({ lead }) => lead === 'nowhere');

/** Some sites wrap the whole page in a form: only what is inside the article's own element counts. */
function isBesideText({ container }: Run, home: Element): boolean {
  const box = container.closest('aside, nav, footer, header, form, figure');
  if (box && box !== home && home.contains(box)) return true;
  return asides.test(`${container.className} ${container.parentElement?.className}`);
}
