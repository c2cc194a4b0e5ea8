import { describeTarget } from '../engine/anchor/describe-target';
import { locateInSlices } from '../engine/anchor/locate-targets';
import { extendPassage, stepPassage } from '../engine/passage/move-passage';
import { splitText } from '../engine/passage/split-text';
import { providePart } from './provide-part';

const part = { describeTarget, locateInSlices, splitText, stepPassage, extendPassage };

declare module './provide-part' {
  interface Parts {
    notes: typeof part;
  }
}

providePart('notes', part);
