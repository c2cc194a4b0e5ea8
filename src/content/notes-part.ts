import { describeTarget } from '../engine/anchor/describe-target';
import { locateInSlices } from '../engine/anchor/locate-targets';
import { extendPassage, stepPassage } from '../engine/passage/move-passage';
import { splitText } from '../engine/passage/split-text';
import { providePart } from './parts';

const part = { describeTarget, locateInSlices, splitText, stepPassage, extendPassage };

declare module './parts' {
  interface Parts {
    notes: typeof part;
  }
}

providePart('notes', part);
