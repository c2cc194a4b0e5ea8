import { isAlive } from '../bridge/self';
import { type Reader, startReader } from './start-reader';

// Injected by the worker into a page that could be on our subject, or where the reader asks for it. A second injection
// finds the first at work and does nothing; after an update of the extension it replaces what the old one left.

const world = globalThis as { fairNoticeReader?: { reader: Reader; isAlive: () => boolean } };

if (!world.fairNoticeReader?.isAlive()) {
  world.fairNoticeReader?.reader.remove();
  world.fairNoticeReader = { reader: startReader(document), isAlive };
}
