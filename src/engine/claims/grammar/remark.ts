import type { Token } from '../text/token';
import { tagOf } from './tag';

/**
 * Whether the comma or dash at `i` opens a remark of the writer that hangs on what was said: ", a record for the firm",
 * "— the second this year". Only where no second mark like it closes the remark again; counted in the PolNeAR training
 * articles, what was said ended there more often than not.
 */
export function opensRemark(tokens: Token[], i: number): boolean {
  const mark = tokens[i]!.text;
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'quote') return false;
  const isDash = /^[—–-]+$/.test(mark);
  if (!isDash && mark !== ',') return false;
  if (next.lower === 'and' && tokens[i + 2]?.lower === 'that') return false;
  if (isDash ? !afterDash.has(tagOf(tokens, i + 1)) : !/^(?:an?|the|where|who)$/.test(next.lower)) return false;
  return !tokens.slice(i + 2).some((token) => token.text === mark);
}

const afterDash = new Set(['det', 'conj', 'pron', 'gerund', 'sub']);
