import { removeLeftovers } from '../page/remove-leftovers';
import { type Reader, startReader } from './start-reader';

// Injected by the worker into a page that could be on our subject, or where the reader asks for it. A second injection
// finds the first at work and does nothing; where that was taken down, or orphaned by an update, it takes its place.

const world = globalThis as { fairNoticeReader?: Reader };

if (!world.fairNoticeReader?.isAtWork()) {
  world.fairNoticeReader?.remove();
  removeLeftovers(document);
  world.fairNoticeReader = startReader(document);
}
