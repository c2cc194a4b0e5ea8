import { providePart } from './parts';
import { createSession } from './session';

const part = { createSession };

declare module './parts' {
  interface Parts {
    overlay: typeof part;
  }
}

providePart('overlay', part);
