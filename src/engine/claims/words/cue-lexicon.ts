import { type CueClass, cueVerbs } from './cue-verbs';
import { inflect } from './inflect';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One form of a reporting verb. `past` stands for a past that is also the participle ("told"). */
export interface CueVerb {
  base: string;
  class: CueClass;
  form: VerbForm;
  /** Mostly means something else: it counts only with a quotation or "that". */
  weak: boolean;
}

const forms = new Map<string, CueVerb>();
for (const [name, list] of Object.entries(cueVerbs)) {
  for (const entry of list.split(/\s+/)) {
    const [head = '', irregular] = entry.split(':');
    const weak = head.endsWith('_');
    const base = weak ? head.slice(0, -1) : head;
    const inflected = inflect(base, irregular);
    const order =
      inflected.base === inflected.past
        ? (['base', 'participle', 'gerund', 'third', 'past'] as const)
        : (['participle', 'past', 'gerund', 'third', 'base'] as const);
    for (const form of order) {
      forms.set(inflected[form], { base, class: name as CueClass, form, weak });
    }
  }
}

/** The reporting verb that a lower-cased word may be a form of. */
export function findCueVerb(word: string): CueVerb | undefined {
  return forms.get(word);
}

const quotingClasses = new Set<CueClass>(['say', 'tell', 'ask']);

/** Whether a lower-cased word is a finite form of a verb that may stand beside a quotation ("said", "told", "asks"). */
export function isQuotingVerb(word: string): boolean {
  const verb = forms.get(word);
  return verb !== undefined && verb.form !== 'gerund' && quotingClasses.has(verb.class);
}
