import type { Range, Token } from '../text/token';
import { nounPhraseBefore, startsClause } from './noun-phrase';
import { isPersonNoun } from '../words/people';
import { weekdays } from '../words/word-lists';
import { tagOf } from './tag';

/** The subject of the verb group that starts at token `end`: the noun phrase before it with an apposition between commas. */
export function subjectBefore(tokens: Token[], end: number): Range | undefined {
  const time = beforeTime(tokens, end);
  const group = time > 2 && tagOf(tokens, time - 1) === 'adv' && tokens[time - 2]!.text === ',' ? time - 1 : time;
  const last = tokens[group - 1];
  if (last === undefined) return undefined;
  if (last.text === ',' && tokens[group - 2]?.text === ')') return nounPhraseBefore(tokens, group - 1);
  if (last.text === ',' || /^[-–—]+$/.test(last.text)) return headBefore(tokens, group - 1, last.text);
  if (last.kind === 'quote') return /,[\s"”’'»]+$/.test(last.text) ? headBefore(tokens, group, ',') : undefined;
  const near = nounPhraseBefore(tokens, group) ?? reducedBefore(tokens, group, end);
  return near && (describedBefore(tokens, near) ?? namedBefore(tokens, near) ?? near);
}

/** "Lee on Monday said", "Lee last month said": the token where "on Monday" starts, or `end`. */
export function beforeTime(tokens: Token[], end: number): number {
  let day = end - 1;
  if (day > 1 && periods.test(tokens[day]!.lower) && /^(?:last|this)$/.test(tokens[day - 1]!.lower))
    return /^(?:earlier|late|in)$/.test(tokens[day - 2]!.lower) ? day - 2 : day - 1;
  if (day > 1 && /^(?:morning|afternoon|evening|night)$/.test(tokens[day]!.lower)) day--;
  if (day < 1 || !weekdays.has(tokens[day]!.lower)) return end;
  return /^(?:on|last|this|late|early|earlier)$/.test(tokens[day - 1]!.lower) ? day - 1 : day;
}

const periods = /^(?:week|month|year|spring|summer|autumn|fall|winter)$/;

/** "A report published Monday said", "those polled said": a noun phrase with a bare participle after it. */
function reducedBefore(tokens: Token[], group: number, end: number): Range | undefined {
  if (group < 2 || tagOf(tokens, group - 1) !== 'verb') return undefined;
  const near = nounPhraseBefore(tokens, group - 1);
  return near && startsClause(tokens, near.from) ? { from: near.from, to: end } : undefined;
}

/** At most so many stretches between commas are taken for parts of one subject. */
const longestChain = 5;

function headBefore(tokens: Token[], comma: number, mark: string): Range | undefined {
  let edge = comma;
  let to = tokens[comma]?.text === mark ? comma + 1 : comma;
  for (let step = 0; step < longestChain; step++) {
    const opening = previous(tokens, edge, mark);
    if (opening === undefined) return undefined;
    if (isAdverbial(tokens, opening + 1)) {
      if (step === 0) to = opening;
    } else if (!isApposition(tokens, opening + 1, edge)) {
      return undefined;
    }
    const head = nounPhraseBefore(tokens, opening);
    if (head && !isApposed(tokens, head)) return { from: describedBefore(tokens, head)?.from ?? head.from, to };
    edge = opening;
  }
  return undefined;
}

/** Whether a noun phrase stands after a comma and describes a name before it: "Ann Poe, 62,", "Lee, director of Acme,". */
function isApposed(tokens: Token[], head: Range): boolean {
  if (tokens[head.from - 1]?.text !== ',') return false;
  const before = nounPhraseBefore(tokens, head.from - 1);
  if (before === undefined || tagOf(tokens, before.to - 1) !== 'name') return false;
  if (!startsClause(tokens, before.from)) return false;
  return tagOf(tokens, head.from) !== 'name' || head.to - head.from === 1;
}

/** "Ann Poe, Norvik Commissioner said": a title that has lost the comma behind it, and whose it is. */
function namedBefore(tokens: Token[], title: Range): Range | undefined {
  if (tokens[title.from - 1]?.text !== ',' || !isPersonNoun(tokens[title.to - 1]!.lower)) return undefined;
  const name = nounPhraseBefore(tokens, title.from - 1);
  if (name === undefined || name.to - name.from < 2 || !startsClause(tokens, name.from)) return undefined;
  for (let i = name.from; i < name.to; i++) if (tagOf(tokens, i) !== 'name') return undefined;
  return { from: name.from, to: title.to };
}

/** "A lawyer for the drivers, Ann Poe": a name with its description before it. */
function describedBefore(tokens: Token[], name: Range): Range | undefined {
  if (tokens[name.from - 1]?.text !== ',' || tagOf(tokens, name.from) !== 'name' || name.to - name.from < 2)
    return undefined;
  const before = nounPhraseBefore(tokens, name.from - 1);
  if (before === undefined || !startsClause(tokens, before.from)) return undefined;
  if (!tokens.slice(before.from, before.to).some((token) => isPersonNoun(token.lower))) return undefined;
  const first = tokens[before.from]!;
  return tagOf(tokens, before.from) === 'det' || /['’]s$/.test(first.text)
    ? { from: before.from, to: name.to }
    : undefined;
}

function previous(tokens: Token[], before: number, mark: string): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 45); i--) {
    if (tokens[i]!.text === mark) return i;
    if (tokens[i]!.kind === 'mark' && /^[;:?!]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

function isAdverbial(tokens: Token[], from: number): boolean {
  const tag = tagOf(tokens, from);
  return (
    tag === 'adv' ||
    tag === 'prep' ||
    (tag === 'sub' && !/^(?:who|that)$/.test(tokens[from]!.lower)) ||
    tag === 'gerund'
  );
}

function isApposition(tokens: Token[], from: number, to: number): boolean {
  if (/^(?:who|which|whose)$/.test(tokens[from]!.lower)) return true;
  const first = tagOf(tokens, from);
  if (/^(?:one|some)$/.test(tokens[from]!.lower) && tokens[from + 1]?.lower === 'of') return true;
  if (first === 'conj' || first === 'pron' || first === 'aux' || first === 'quote') return false;
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|that|whose)$/.test(tokens[i]!.lower)) return i > from;
    if (tagOf(tokens, i) === 'aux') return false;
  }
  return true;
}
