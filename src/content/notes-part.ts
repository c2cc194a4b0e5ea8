import { describeTarget } from '../engine/anchor/describe-target';
import { locateInSlices } from '../engine/anchor/locate-targets';
import { providePart } from './parts';

const part = { describeTarget, locateInSlices };

declare module './parts' {
  interface Parts {
    notes: typeof part;
  }
}

providePart('notes', part);
