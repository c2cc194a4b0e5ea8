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
    const tag = tagOf(tokens, i);
    if (tag !== 'aux' && tag !== 'verb' && tag !== 'cue') continue;
    let group = i;
    while (group > from && tagOf(tokens, group - 1) === 'adv') group--;
    const subject = subjectBefore(tokens, group);
    if (subject && !isSubordinate(tokens, subject.from)) return subject;
  }
  return undefined;
}

function isSubordinate(tokens: Token[], at: number): boolean {
  return at > 0 && (tagOf(tokens, at - 1) === 'sub' || /^(?:after|before|since|until)$/.test(tokens[at - 1]!.lower));
}
