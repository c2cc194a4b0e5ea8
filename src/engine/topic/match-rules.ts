import type { TopicRule } from '../../model/topic-lexicon';
import type { Hit, Sentence } from './scan-text';
import { bitOf } from './term-index';
import type { WordKind } from './topic-lexicon';

/** A rule with its kinds as bits. */
export interface PreparedRule {
  rule: TopicRule;
  first: number;
  second: number;
  also: number;
  without: number;
}

const bitsOf = (kinds: readonly string[] = []) => kinds.reduce((bits, kind) => bits | bitOf[kind as WordKind], 0);

/** The rules made ready for `findMatch`. */
export function prepareRules(rules: readonly TopicRule[]): PreparedRule[] {
  return rules.map((rule) => ({
    rule,
    first: bitsOf(rule.first),
    second: bitsOf(rule.second),
    also: bitsOf(rule.also),
    without: bitsOf(rule.without),
  }));
}

/** The hits by which a sentence fulfils a rule, in reading order, or undefined. */
export function findMatch(prepared: PreparedRule, sentence: Sentence): Hit[] | undefined {
  const { rule, first, second, also, without } = prepared;
  const { kinds, hits } = sentence;
  if ((kinds & first) === 0 || (kinds & without) !== 0) return undefined;
  if (second === 0) return hits.filter((hit) => (hit.kinds & first) !== 0);
  if ((kinds & second) === 0 || (also !== 0 && (kinds & also) === 0)) return undefined;
  const within = rule.within ?? Number.POSITIVE_INFINITY;
  let lastFirst: Hit | undefined;
  let lastSecond: Hit | undefined;
  for (const hit of hits) {
    const isFirst = (hit.kinds & first) !== 0;
    const isSecond = (hit.kinds & second) !== 0 && (!rule.passive || hit.passive) && !(rule.active && hit.passive);
    if (isSecond && lastFirst !== undefined && hit.first - lastFirst.last - 1 <= within) return [lastFirst, hit];
    if (rule.eitherWay && isFirst && lastSecond !== undefined && hit.first - lastSecond.last - 1 <= within) {
      return [lastSecond, hit];
    }
    if (isFirst) lastFirst = hit;
    if (isSecond) lastSecond = hit;
  }
  return undefined;
}
