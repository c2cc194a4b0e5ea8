import { findClaims } from '../engine/claims/find-claims';
import { providePart } from './parts';

const part = { findClaims };
export type ClaimsPart = typeof part;

providePart('claims', part);
