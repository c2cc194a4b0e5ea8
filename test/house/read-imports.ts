/** One import or re-export of a file. */
export interface Import {
  specifier: string;
  /** Nothing of it is left when the types are gone. */
  isTypeOnly: boolean;
}

/** Statements begin a line, since biome formats every file; their names hold no quote, equals sign or colon. */
const statement = /^(?:import|export)\s+(type\s)?([\w*\s{},$]*?)(?:\bfrom\s*)?(['"])([^'"\n]+)\3/gm;
const dynamic = /\bimport\(\s*(['"`])([^'"`\n]+)\1/g;

/** Every module that the source of a file names: by import, re-export, import() or in a type. */
export function readImports(source: string): Import[] {
  const stated = [...source.matchAll(statement)].map(([, type, names = '', , specifier]) => ({
    specifier: specifier!,
    isTypeOnly: Boolean(type) || hasOnlyTypes(names),
  }));
  const asked = [...source.matchAll(dynamic)].map(([, , specifier]) => ({ specifier: specifier!, isTypeOnly: false }));
  return [...stated, ...asked];
}

function hasOnlyTypes(names: string): boolean {
  const braced = /^\{([^}]*)\}\s*$/.exec(names.trim())?.[1];
  if (braced === undefined) return false;
  const each = braced.split(',').map((name) => name.trim());
  return each.filter(Boolean).every((name) => name.startsWith('type '));
}
