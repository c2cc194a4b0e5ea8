import { startsCapital } from '../text/letters';
import type { Token } from '../text/token';
import type { CueVerb } from '../words/cue-lexicon';
import { tagOf } from './tag';

/** A verb that no list knows but that stands where only an attribution stands: `"Enough," Lee barked.`, `"Enough," barked Lee.` */
export function quotingVerbAt(tokens: Token[], at: number): CueVerb | undefined {
  const token = tokens[at]!;
  if (!token.lower.endsWith('ed') || !/^[a-zß-ɏ]{3,}ed$/.test(token.text) || tagOf(tokens, at) !== 'verb')
    return undefined;
  const before = tokens[at - 1];
  const inverted = before !== undefined && endsOpen(before) && startsCapital(tokens[at + 1]?.text ?? '');
  const next = tokens[at + 1];
  const opened = tokens.findIndex((each) => endsOpen(each));
  const after = opened >= 0 && opened < at && at - opened < 6 && (next === undefined || /^[.,]$/.test(next.text));
  const leads = /^[:,]$/.test(next?.text ?? '') && tokens[at + 2]?.kind === 'quote' && next!.text === ':';
  if (!inverted && !after && !leads) return undefined;
  return { base: token.lower, class: 'say', form: 'past', weak: true };
}

/** A quotation that ends in a comma, or asks or exclaims: its sentence goes on after it. */
function endsOpen(token: Token): boolean {
  return token.kind === 'quote' && /[,!?][\s"”’'»]+$/.test(token.text);
}
