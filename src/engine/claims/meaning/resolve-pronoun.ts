import type { Span } from '../../../model/span';
import type { Draft } from '../constructions/construction';
import type { Known } from './find-names';
import { type Kind, kindOf } from './kind-of';
import { lastWord } from './name-index';

const forms = {
  he: /^(?:he|him|his|himself)$/i,
  she: /^(?:she|her|herself)$/i,
  it: /^its?$/i,
  they: /^(?:they|them|their)$/i,
};
type Form = keyof typeof forms;

/** The plain form of a pronoun of the third person: "he" of "His". */
export function pronounIn(phrase: string): Form | undefined {
  return (Object.keys(forms) as Form[]).find((form) => forms[form].test(phrase));
}

/** Which kinds each pronoun may stand for. */
const kinds: Record<Form, Kind[]> = {
  he: ['person'],
  she: ['person'],
  it: ['body', 'document', 'word'],
  they: ['several', 'body'],
};

/** Somebody a pronoun may stand for: where, by what name, and of what kind and sex. */
export interface Candidate extends Span {
  name: string;
  kind: Kind | undefined;
  gender: Known['gender'];
}

/**
 * The name of whom a pronoun stands for: the first that it may take up and that agrees with it in kind, number and sex; for a
 * person else the last one heard of. "The senator" is passed over for a name before it that its own sentence does not name.
 */
export function resolvePronoun(
  text: string,
  form: Form,
  draft: Draft,
  known: Known[],
  read: (span: Span) => Candidate,
): string | undefined {
  const { start } = draft.antecedent ?? draft.speaker!;
  let alias: Candidate | undefined;
  for (const span of draft.candidates ?? []) {
    const each = read(span);
    if (each.kind === undefined || !kinds[form].includes(each.kind)) continue;
    if (form === 'it' || form === 'they') return each.name;
    if (each.gender !== undefined && each.gender !== form) continue;
    if (/^the\s/i.test(each.name)) alias ??= each;
    else if (alias === undefined || !text.slice(alias.start, start).includes(lastWord(each.name))) return each.name;
  }
  return alias?.name ?? (form === 'he' || form === 'she' ? lastPerson(form, start, known) : undefined);
}

/** The last who spoke or was introduced by name; else who was named, or said to be somebody. */
function lastPerson(form: Form, at: number, known: Known[]): string | undefined {
  const fitting = known.filter((each) => each.at < at && (each.gender ?? form) === form);
  return (
    fitting.findLast((each) => each.isPerson && each.isActor) ??
    fitting.findLast((each) => each.isPerson) ??
    fitting.findLast((each) => kindOf(each.name) === 'person') ??
    fitting.findLast((each) => kindOf(each.name) === 'word')
  )?.name;
}
