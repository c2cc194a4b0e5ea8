import { findFirst } from '../../find-first';
import type { Block } from '../../../model/article';
import type { Span } from '../../../model/span';
import { startsCapital } from '../text/letters';
import type { Line } from '../text/read-sentences';

/** Headings under which a writer speaks in their own voice. */
const analysis =
  /^(?:\w+ )?(?:editorial|analysis|commentary|opinion|our (?:view|take)|the (?:take|bottom line|big picture|takeaway)|bottom line|context(?: and significance)?|(?:industry|technical|background) context|why (?:it|this) matters|what (?:to watch|it means|this means|comes next)|what's next|takeaways?|key takeaways?|for (?:practitioners|employers|hr teams|managers|readers)|scoring rationale|significance|implications|verdict|conclusion|final thoughts|my (?:take|view))\b/i;
/** The same words with a colon at the start of a paragraph: "LDS analysis: The coverage …". */
const announced =
  /^(?:[a-zÀ-ɏ]+\s)?(?:editorial analysis|analysis|editorial|opinion|our view|our take|bottom line|commentary)\s*:/i;

/** Headings over lists of other articles: their lines are no part of this one. */
const links =
  /^(?:related|see also|read more|more (?:on|from)|previous and related|further reading|recommended|more stories|you may also)\b.{0,40}$/i;

/** A line that points to one other article: "Read more: …". */
const link =
  /^(?:read (?:more|also|next|this)|(?:see|must read|also(?: read)?|more|elsewhere|related|previously))\s*:\s/i;

/** The parts of an article that only point to other articles. */
export function findLinks(text: string, lines: Line[]): Span[] {
  const found: Span[] = [];
  let isLinks = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim().replace(/:$/, '');
    if (links.test(words)) isLinks = true;
    else if (line.kind === 'heading' || (line.kind === 'paragraph' && words.length > 200)) isLinks = false;
    if (isLinks || link.test(words)) found.push({ start: line.start, end: line.end });
  }
  return found;
}

/**
 * The parts of an article that a heading announces as analysis, each up to the next heading. A short line without a final
 * stop counts as a heading, since plain text has no other sign of one.
 */
export function findEditorial(text: string, lines: Line[]): Span[] {
  const found: Span[] = [];
  let isEditorial = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim();
    if (isHeading(words, line.kind))
      isEditorial =
        analysis.test(words) || (isEditorial && line.kind !== 'heading' && /context|history|background/i.test(words));
    else if (announced.test(words)) isEditorial = true;
    if (isEditorial) found.push({ start: line.start, end: line.end });
  }
  return found;
}

function isHeading(words: string, kind: Block['kind'] | undefined): boolean {
  if (kind === 'heading') return true;
  if (kind === 'list-item' || kind === 'quote') return false;
  return words.length < 70 && words.split(/\s+/).length <= 9 && !/[.!?:;,"”’'…]$/.test(words) && startsCapital(words);
}

/** The stretch that covers an offset; `stretches` are in order and do not overlap. */
export function stretchAt(stretches: Span[], at: number): Span | undefined {
  const found = stretches[findFirst(stretches, ({ end }) => end > at)];
  return found && found.start <= at ? found : undefined;
}
