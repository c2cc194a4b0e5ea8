import { findClaims } from '../engine/claims/find-claims';
import { findUnsupported } from '../engine/claims/find-unsupported';
import { measureVoices } from '../engine/claims/measure-voices';
import { providePart } from './parts';

const part = { findClaims, findUnsupported, measureVoices };

declare module './parts' {
  interface Parts {
    claims: typeof part;
  }
}

providePart('claims', part);
