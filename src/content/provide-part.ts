import type { PartName } from '../model/part';

// What a part's file imports it carries along: this one imports nothing that runs.

/** What each part provides. Each part's file adds its own line, so that this file imports none of them. */
export interface Parts extends Partial<Record<PartName, object>> {}

const world = globalThis as { fairNoticeParts?: Partial<Parts> };

/** Called by a part's file as it runs. */
export function providePart<N extends PartName>(name: N, part: Parts[N]): void {
  world.fairNoticeParts = { ...world.fairNoticeParts, [name]: part };
}

/** What a part provides, where its file has run in this page. */
export function providedPart<N extends PartName>(name: N): Parts[N] | undefined {
  return world.fairNoticeParts?.[name];
}
