import type { Range, Token } from '../text/token';
import { subjectBefore } from './subject';
import { tagOf } from './tag';

/** The subject of the clause that stands before token `before`: the one of its first finite verb. */
export function mainSubject(tokens: Token[], before: number): Range | undefined {
  let from = 0;
  for (let i = 0; i < before; i++) {
    if (tokens[i]!.text === ';') from = i + 1;
  }
  for (let i = from; i < before; i++) {
    const subject = subjectAt(tokens, i, from);
    if (subject && !isSubordinate(tokens, subject.from)) return subject;
  }
  return undefined;
}

/** The subjects of all clauses before token `before`, those of main clauses first. */
export function clauseSubjects(tokens: Token[], before: number): Range[] {
  const found = new Map<number, Range>();
  for (let i = 0; i < before; i++) {
    const subject = subjectAt(tokens, i, 0);
    if (subject && subject.to <= before) found.set(subject.from, subject);
  }
  const opening = openingName(tokens, before);
  if (opening && ![...found.values()].some((subject) => subject.from < opening.to)) found.set(0, opening);
  const main = [...found.values()].filter((subject) => !isSubordinate(tokens, subject.from));
  return [...new Set([...main, ...found.values()])];
}

/** "Poe" of "Poe approaches it softly": the name that a sentence starts with, whatever its verb. */
function openingName(tokens: Token[], before: number): Range | undefined {
  let to = 0;
  while (to < before && tagOf(tokens, to) === 'name') to++;
  return to > 0 && to < before && /[^s]s$/.test(tokens[to]!.lower) && !/ed$/.test(tokens[0]!.lower)
    ? { from: 0, to }
    : undefined;
}

/** The subject of the finite verb at token `i`; undefined where it is none, or has none. */
function subjectAt(tokens: Token[], i: number, from: number): Range | undefined {
  const tag = tagOf(tokens, i);
  if (tag !== 'aux' && tag !== 'verb' && tag !== 'cue') return undefined;
  let group = i;
  while (group > from && tagOf(tokens, group - 1) === 'adv') group--;
  return subjectBefore(tokens, group);
}

function isSubordinate(tokens: Token[], at: number): boolean {
  return at > 0 && (tagOf(tokens, at - 1) === 'sub' || /^(?:after|before|since|until)$/.test(tokens[at - 1]!.lower));
}
