import { askAsPage } from '../bridge/ask-as-page';
import { readMetadata } from '../page/read-metadata';

/** Whether there could be notes for this page, as far as addresses tell; nothing of its text is read. */
export async function expectNotes(document: Document): Promise<boolean> {
  const { canonicalUrl } = readMetadata(document);
  return (await askAsPage('page.expect', { canonicalUrl })).notes;
}
