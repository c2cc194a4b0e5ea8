import { findClaims } from '../engine/claims/find-claims';
import { measureVoices } from '../engine/claims/measure-voices';
import { providePart } from './parts';

const part = { findClaims, measureVoices };
export type ClaimsPart = typeof part;

providePart('claims', part);
