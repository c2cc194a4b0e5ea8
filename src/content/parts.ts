import { askAsPage } from '../bridge/ask-as-page';
import type { PartName } from '../model/part';
import { type Parts, providedPart } from './provide-part';

// The reader carries what it takes to read a page. What shows the reading, and what only some articles need, comes when it
// is first wanted, as a file of its own that the worker injects beside it.

/** The part, injected first where it is not there yet. Throws where it cannot be. */
export async function requirePart<N extends PartName>(name: N): Promise<NonNullable<Parts[N]>> {
  if (!providedPart(name)) await askAsPage('part.load', { name });
  const part = providedPart(name);
  if (!part) throw new Error(`the part "${name}" did not arrive`);
  return part;
}
