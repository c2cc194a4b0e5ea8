/** The forms of a verb: base, third person, past, past participle, -ing. `irregular` gives past and participle where they differ. */
export function inflect(base: string, irregular?: string): VerbForms {
  const [past, participle] = irregular?.split('/') ?? [];
  const regular = addEd(base);
  return {
    base,
    third: addS(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    gerund: addIng(base),
  };
}

export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  gerund: string;
}

const doubling = new Set('refer admit quip blog slam concur flag rebut begin'.split(' '));

function addS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function addEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function addIng(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
