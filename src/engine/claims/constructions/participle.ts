import { hasVerb } from '../grammar/content';
import type { Cue } from '../grammar/cue';
import { mainSubject } from '../grammar/main-subject';
import { nounPhraseBefore } from '../grammar/noun-phrase';
import { subjectBefore } from '../grammar/subject';
import { tagOf } from '../grammar/tag';
import type { Range, Token } from '../text/token';
import { isDocument } from '../words/documents';
import type { Construction } from './construction';
import { contentAfter, draftAfter } from './speaker-then-content';

/** `…, adding that A`, `…, calling Y "A"`, `… by saying A`: said by the subject of the clause it hangs on, or by its own. */
export const participle: Construction = (scene, cue) => {
  if (cue.role !== 'adjunct') return undefined;
  const { tokens } = scene.sentence;
  const first = cue.group.from;
  const own = ownSubject(tokens, cue);
  if (own === undefined && !hangs(tokens, first)) return undefined;
  const content = contentAfter(scene, own ? { ...cue, subject: own } : cue);
  if (content === undefined) return undefined;
  if (/^(?:after|before|since|in)$/.test(tokens[first - 1]?.lower ?? '') && !hasVerb(tokens, content)) return undefined;
  const draft = draftAfter(scene, cue, content, 'participle', own ?? mainSubject(tokens, first));
  const earlier = scene.found.at(-1);
  if (own === undefined) {
    draft.inherited = true;
    if (earlier?.speaker && first > 0) {
      draft.speaker = earlier.speaker;
      draft.via = [...earlier.via];
    }
  }
  return draft.speaker ? draft : undefined;
};

/** Whether a participle hangs on the clause before it rather than on the noun before it. */
function hangs(tokens: Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.text === ',' || before.kind === 'quote') return true;
  if (/^(?:[—–-]|and|but|while|when|then|by|after|before|since|in)$/.test(before.lower)) return true;
  return isSentOut(tokens, first);
}

/** "Issued a statement saying": a text that its writer sends out says what the writer says. */
function isSentOut(tokens: Token[], first: number): boolean {
  let noun = wordBefore(tokens, first);
  if (noun !== undefined && !isDocument(tokens[noun]!.lower) && tokens[first + 1]?.lower === 'that')
    noun = letterBefore(tokens, noun);
  if (noun === undefined || !isDocument(tokens[noun]!.lower)) return false;
  const phrase = nounPhraseBefore(tokens, noun + 1);
  const verb = phrase && tokens[phrase.from - 1];
  return (
    verb !== undefined &&
    /^(?:issued?|released?|sent|sends?|posted|wrote|published|put|out|made|tweeted|sending|releasing|issuing|filed?|filing|e?mailed|provided|displayed)$/.test(
      verb.lower,
    )
  );
}

/** Of "a letter to members of the union announcing that" the letter. */
function letterBefore(tokens: Token[], last: number): number | undefined {
  for (let i = last; i > Math.max(0, last - 14); i--)
    if (/^(?:to|with|against|in|on)$/.test(tokens[i]!.lower) && isDocument(tokens[i - 1]!.lower)) return i - 1;
  return undefined;
}

/** The last word before a token that is no day: of "a statement Tuesday saying" the statement. */
function wordBefore(tokens: Token[], first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--)
    if (!/day$|^(?:on|night|evening|morning|afternoon)$/.test(tokens[i]!.lower)) return i;
  return undefined;
}

/** "With Lee calling", "— Lee saying", "both sides acknowledging", "a letter saying": the noun phrase that says it. */
function ownSubject(tokens: Token[], cue: Cue): Range | undefined {
  const first = cue.group.from;
  if (hangs(tokens, first)) return undefined;
  const own = subjectBefore(tokens, first);
  const before = own && tokens[own.from - 1];
  if (own === undefined) return undefined;
  if (/^(?:with|despite)$/.test(before?.lower ?? '') || /^[—–]$/.test(before?.text ?? '')) return own;
  if (isDocument(tokens[own.to - 1]!.lower) && !cue.verb.weak) return own;
  return before?.text === ',' && tagOf(tokens, own.from) !== 'noun' && !cue.verb.weak ? own : undefined;
}
