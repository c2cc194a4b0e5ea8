import { providePart } from './parts';
import { createSession } from './session';

const part = { createSession };
export type OverlayPart = typeof part;

providePart('overlay', part);
