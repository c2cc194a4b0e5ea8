import type { CueVerb } from './cue-lexicon';

type Phrasal = [tail: RegExp, form: CueVerb['form']];

/** Verbs that report only with the words after them. */
const phrasal = new Map<string, Phrasal>(
  (
    [
      ['went goes', /^on(?= (?!to\b)|$)/, 'past'],
      ['shot fired hit snapped pushed clapped punched', /^back(?= |$)/, 'past'],
      ['made makes', /^(?:it )?clear (?=that)/, 'past'],
      ['making', /^(?:it )?clear (?=that)/, 'gerund'],
      ['chimed weighed', /^in(?= |$)/, 'past'],
      ['summed', /^(?:it )?up(?= |$)/, 'past'],
    ] as [string, ...Phrasal][]
  ).flatMap(([heads, ...rest]) => heads.split(' ').map((head): [string, Phrasal] => [head, rest])),
);

/** Whether a lower-cased word may report together with the words after it. */
export function isPhrasalHead(word: string): boolean {
  return phrasal.has(word);
}

/** The reporting verb that a word makes with the words behind it ("shot back", "made clear that"), and how many they are. */
export function findPhrasalCue(word: string, following: () => string[]): { verb: CueVerb; length: number } | undefined {
  const [tail, form] = phrasal.get(word) ?? [];
  const rest = tail?.exec(following().join(' '))?.[0].trim();
  if (rest === undefined || form === undefined) return undefined;
  return {
    verb: { base: `${word} ${rest}`, class: 'say', form, weak: !/clear$/.test(rest) },
    length: rest.split(' ').length,
  };
}
