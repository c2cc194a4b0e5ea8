import type { Claim } from '../../model/claim';
import type { Voice } from '../../model/sayings';

/**
 * How much of the text is whose voice, parties first by share; what no claim covers is `unattributed`. Where claims lie
 * in one another (a party's words in an outlet's report) a character is the innermost's, the shorter claim's.
 */
export function measureVoices(text: string, claims: readonly Claim[]): Voice[] {
  const owner = new Int32Array(text.length).fill(-1);
  const longestFirst = claims.map((claim, index) => ({ claim, index, length: lengthOf(claim) }));
  longestFirst.sort((a, b) => b.length - a.length);
  for (const { claim, index } of longestFirst)
    for (const { start, end } of claim.content) owner.fill(index, start, Math.min(end, text.length));

  const counts = new Map<string, Voice>();
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n') continue;
    total++;
    const claim = claims[owner[i]!];
    const kind = claim?.voice ?? 'unattributed';
    const name = kind === 'party' ? claim?.speaker?.name : undefined;
    const key = `${kind} ${name ?? ''}`;
    const voice = counts.get(key);
    if (voice) voice.share++;
    else counts.set(key, { kind, ...(name !== undefined && { name }), share: 1 });
  }
  const order: Voice['kind'][] = ['party', 'reporter', 'editorial', 'unattributed'];
  return [...counts.values()]
    .map((voice) => ({ ...voice, share: voice.share / total }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.share - a.share);
}

const lengthOf = ({ content }: Claim): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
