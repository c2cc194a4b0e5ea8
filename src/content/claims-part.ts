import { findClaims } from '../engine/claims/find-claims';
import { findUnsupported } from '../engine/claims/find-unsupported';
import { measureVoices } from '../engine/claims/measure-voices';
import { providePart } from './provide-part';

const part = { findClaims, findUnsupported, measureVoices };

declare module './provide-part' {
  interface Parts {
    claims: typeof part;
  }
}

providePart('claims', part);
