import { ownApi } from '../bridge/own-api';
import { isStoreUnwell, letGoAfter, requireStore } from './store';

/** How long the reader is given to make room before it is looked for again. */
const retryMs = 10_000;

/** After a failure of the disk: tries until the store is well again, and stays awake, since a worker woken later would not know. */
export async function recoverFrom(error: unknown): Promise<void> {
  if (!letGoAfter(error)) return;
  while (isStoreUnwell()) {
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    await ownApi().runtime.getPlatformInfo(); // a call of the extension's own keeps its worker awake
    await requireStore().catch(() => undefined); // whoever asks is told; here it is tried again
  }
}
