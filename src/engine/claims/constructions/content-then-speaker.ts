import { clauseBefore, hasVerb, isTail } from '../grammar/content';
import { tagOf } from '../grammar/tag';
import { weekdays } from '../words/word-lists';
import { type Construction, spanOf } from './construction';
import { followingSpans } from './following';

/** `"A," X said`, `A, X said`, `A, as X put it`, with more of the quotation after it. */
export const contentThenSpeaker: Construction = (scene, cue) => {
  const { tokens } = scene.sentence;
  const { subject } = cue;
  if (cue.role !== 'finite' || subject === undefined || subject.from === 0) return undefined;
  let edge = subject.from;
  if (/^(?:as|like)$/.test(tokens[edge - 1]!.lower)) edge--;
  const before = tokens[edge - 1];
  if (before === undefined) return undefined;
  const afterQuote = before.kind === 'quote' && /[,!?—–…-]["”’'»]+$/.test(before.text);
  const afterComma = before.text === ',' || /^[—–-]+$/.test(before.text);
  if (!afterQuote && !afterComma) return undefined;
  const content = clauseBefore(tokens, edge);
  if (content === undefined || !hasVerb(tokens, content) || (!afterQuote && tagOf(tokens, content.from) === 'sub'))
    return undefined;
  if (!afterQuote && !endsHere(tokens, cue.group.to) && !(tokens[edge - 2]?.kind === 'quote' && isTail(tokens, cue)))
    return undefined;
  return {
    construction: 'content-then-speaker',
    content: [spanOf(scene.sentence, content), ...followingSpans(scene, cue, cue.group.to)],
    cue: spanOf(scene.sentence, cue.group),
    speaker: spanOf(scene.sentence, subject),
    via: [],
    verb: cue.verb.base,
  };
};

/** Whether the sentence pauses or ends after the verb, at most a listener, a time or a place in between. */
function endsHere(tokens: Parameters<typeof tagOf>[0], from: number): boolean {
  const next = tokens[from];
  if (next === undefined || /^[.,;:—–-]$/.test(next.text) || weekdays.has(next.lower)) return true;
  if (!/^(?:in|on|at|during|to)$/.test(next.lower)) return false;
  return !tokens.slice(from).some((token) => token.kind === 'quote' || token.lower === 'that');
}
