import type { Token } from '../text/token';
import { weekdays } from '../words/word-lists';

const occasions =
  /^(?:interviews?|speech|speeches|statements?|rally|rallies|debates?|tweets?|posts?|ads?|e?mails?|letters?|conference|hearing|appearance|meetings?|hall|op-ed|memo|shows?|television|twitter|facebook|briefing|remarks|testimony|conversation|event|message|editorial|column|essay|video|radio|podcast|call)$/;

/** Whether token `i` opens a phrase for when or where something was said: "after the vote", "in a speech", "on Monday". */
export function opensOccasion(tokens: Token[], i: number): boolean {
  if (tokens.slice(i).some((token) => token.kind === 'quote')) return false;
  const word = tokens[i]!.lower;
  if (/^(?:after|before|when|during|following|despite|amid)$/.test(word)) return true;
  if (!/^(?:in|on|at)$/.test(word)) return false;
  return tokens.slice(i + 1, i + 6).some((token) => occasions.test(token.lower) || weekdays.has(token.lower));
}
