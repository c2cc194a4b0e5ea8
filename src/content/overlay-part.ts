import { providePart } from './provide-part';
import { createSession } from './session';

const part = { createSession };

declare module './provide-part' {
  interface Parts {
    overlay: typeof part;
  }
}

providePart('overlay', part);
