import type { Range, Token } from '../text/token';

/** Happenings and states of things: they say nothing, whoever writes that they "suggest" something does. */
const event =
  /^(?:case|episode|move|incident|trend|rollout|shift|development|decision|deal|result|outcome|situation|example|experience|history|event|change|approach|backlash|controversy|dispute|row|saga|story|news|silence|timing|success|failure|increase|rise|decline|growth|adoption|launch|purchase|acquisition|fact|scale|pattern|practice|absence|presence|reality|context)s?$/;
const showing =
  /^(?:suggest|indicate|show|signal|demonstrate|confirm|prove|underscore|highlight|underline|illustrate|reflect|raise|reveal|imply|point|question|reinforce|mention|note|find|flag)$/;

/** Whether the subject of a verb like "suggests" or "underscores" is an event, so that the sentence is the writer's own remark. */
export function isEventSubject(tokens: Token[], subject: Range | undefined, base: string): boolean {
  if (subject === undefined || !showing.test(base)) return false;
  const first = tokens[subject.from]!.lower;
  if (subject.to - subject.from === 1 && /^(?:this|that|these|those)$/.test(first)) return true;
  let head = subject.from;
  while (
    head + 1 < subject.to &&
    !/^(?:of|for|in|at|on|to|by|from|with|,|that|which|who)$/.test(tokens[head + 1]!.lower)
  )
    head++;
  return event.test(tokens[head]!.lower);
}
