import { askAsPage } from '../bridge/ask-as-page';
import type { PartName } from '../model/part';

// The reader carries what it takes to read a page. What shows the reading, and what only some articles need, comes when it
// is first wanted, as a file of its own that the worker injects beside it.

/** What each part provides. Each part's file adds its own line, so that this file imports none of them. */
export interface Parts extends Partial<Record<PartName, object>> {}

const world = globalThis as { fairNoticeParts?: Partial<Parts> };

/** Called by a part's file as it runs. */
export function providePart<N extends PartName>(name: N, part: Parts[N]): void {
  world.fairNoticeParts = { ...world.fairNoticeParts, [name]: part };
}

/** The part, injected first where it is not there yet. Throws where it cannot be. */
export async function requirePart<N extends PartName>(name: N): Promise<NonNullable<Parts[N]>> {
  if (!world.fairNoticeParts?.[name]) await askAsPage('part.load', { name });
  const part = world.fairNoticeParts?.[name];
  if (!part) throw new Error(`the part "${name}" did not arrive`);
  return part;
}
