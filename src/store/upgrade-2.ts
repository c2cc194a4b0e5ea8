import type { Transaction } from 'dexie';
import { addressKey } from '../model/address';

interface Addressed {
  address?: unknown;
}

/**
 * Gives every note, draft and line of the journal the key that its address has by today's rules, in the upgrade's own
 * transaction. The journal too: an undo compares whole notes. A row without a sound address stays as it is.
 */
export async function upgradeAddresses(work: Transaction): Promise<void> {
  for (const table of ['notes', 'drafts']) await work.table(table).toCollection().modify(rekey);
  await work
    .table('revisions')
    .toCollection()
    .modify((line: Record<string, Addressed | undefined>) => {
      for (const side of ['before', 'after', 'lost']) rekey(line[side]);
    });
}

function rekey(row: Addressed | undefined): void {
  if (typeof row?.address === 'string' && URL.canParse(row.address)) row.address = addressKey(row.address);
}
