import type { CueVerb } from './cue-lexicon';

/** Verbs that report only with the words after them, as `forms of the verb: what follows`. */
const phrasal: [RegExp, RegExp, CueVerb['form']][] = [
  [/^(?:went|goes)$/, /^on(?= |$)/, 'past'],
  [/^(?:shot|fired|hit|snapped|pushed|clapped|punched)$/, /^back(?= |$)/, 'past'],
  [/^(?:made|makes)$/, /^(?:it )?clear (?=that)/, 'past'],
  [/^making$/, /^(?:it )?clear (?=that)/, 'gerund'],
  [/^(?:chimed|weighed)$/, /^in(?= |$)/, 'past'],
  [/^(?:summed)$/, /^(?:it )?up(?= |$)/, 'past'],
];

/** The reporting verb that a word makes with the words behind it ("shot back", "made clear that"), and how many they are. */
export function findPhrasalCue(word: string, following: () => string[]): { verb: CueVerb; length: number } | undefined {
  for (const [head, tail, form] of phrasal) {
    const rest = head.test(word) ? tail.exec(following().join(' '))?.[0].trim() : undefined;
    if (rest !== undefined)
      return {
        verb: { base: `${word} ${rest}`, class: 'say', form, weak: !/clear$/.test(rest) },
        length: rest.split(' ').length,
      };
  }
  return undefined;
}
