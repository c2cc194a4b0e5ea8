import { contentEnd, hasVerb } from '../grammar/content';
import { nounPhraseFrom } from '../grammar/noun-phrase';
import { tagOf } from '../grammar/tag';
import { startsCapital } from '../text/letters';
import type { Range, Token } from '../text/token';
import { type Draft, draftOf, type Scene } from './construction';

const noun =
  /^(?:claim|assertion|promise|pledge|vow|warning|belief|view|argument|contention|suggestion|accusation|allegation|threat|admission|insistence|acknowledge?ment|announcement|prediction|call|demand|request|proposal|complaint|denial|declaration|conclusion|charge|assurance|concern|fear|hope|finding|estimate|speculation|revelation|theory|word|message|point)s?$/;

/** `X's claim that A`, `a claim by X that A`: every such claim of the sentence. */
export function findClaimNouns(scene: Scene): Draft[] {
  const { tokens } = scene.sentence;
  const drafts: Draft[] = [];
  const last = tokens.findLastIndex((token) => token.lower === 'that');
  for (let i = 0; i < last; i++) {
    if (!noun.test(tokens[i]!.lower) || tokens[i]!.kind !== 'word' || (i > 0 && startsCapital(tokens[i]!.text)))
      continue;
    const after = nameAfter(tokens, i + 1);
    const next = after?.to ?? i + 1;
    const that = /^(?:is|was)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
    if (tokens[that]?.lower !== 'that' || that + 2 >= tokens.length || !opensClause(tokens, that + 1)) continue;
    const owner = ownerBefore(tokens, i);
    const speaker = after ?? owner;
    if (speaker === undefined) continue;
    const to = clauseEnd(tokens, that + 1, contentEnd(tokens, that, scene.cues, undefined));
    if (!hasVerb(tokens, { from: that + 1, to })) continue;
    if (scene.found.some((other) => other.content[0]!.start === tokens[that]!.start)) continue;
    const cue = { from: owner ? owner.to : i, to: i + 1 };
    drafts.push(draftOf(scene, 'claim-noun', { content: [{ from: that, to }], cue, speaker }));
  }
  return drafts;
}

/** "That" with a subject behind it, rather than one that stands for the noun: "the claim that failed". */
function opensClause(tokens: Token[], i: number): boolean {
  const tag = tagOf(tokens, i);
  return tag !== 'aux' && tag !== 'verb' && tag !== 'cue' && tag !== 'adv' && tag !== 'mark';
}

/** The clause ends at a comma, or where the verb of the noun itself follows: "the claim that it works | failed". */
function clauseEnd(tokens: Token[], from: number, end: number): number {
  let verbs = 0;
  for (let i = from; i < end; i++) {
    if (tokens[i]!.text === ',') return i;
    if (!/^(?:aux|verb|cue)$/.test(tagOf(tokens, i))) continue;
    const before = tagOf(tokens, i - 1);
    const isAux = tagOf(tokens, i) === 'aux';
    if (before === 'aux' || before === 'adv' || (before === 'verb' && !isAux)) continue;
    if (verbs > 0 && (before === 'noun' || before === 'name' || before === 'quote' || before === 'verb')) return i;
    verbs++;
  }
  return end;
}

function nameAfter(tokens: Token[], i: number): Range | undefined {
  const by = /^(?:made|raised|brought|put)$/.test(tokens[i]!.lower)
    ? i + (/^(?:forward|up)$/.test(tokens[i + 1]?.lower ?? '') ? 2 : 1)
    : i;
  return /^(?:by|from|of)$/.test(tokens[by]?.lower ?? '') ? nounPhraseFrom(tokens, by + 1) : undefined;
}

/** "The union's", "his", with at most two words between it and the noun. */
function ownerBefore(tokens: Token[], at: number): Range | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i]!;
    if (/^(?:his|her|their|its|my|our)$/.test(token.lower)) return { from: i, to: i + 1 };
    if (/['’]s$|s['’]$/.test(token.text)) {
      let from = i;
      while (from > 0 && /^(?:name|noun|det)$/.test(tagOf(tokens, from - 1))) from--;
      return { from, to: i + 1 };
    }
    if (token.kind !== 'word') return undefined;
  }
  return undefined;
}
