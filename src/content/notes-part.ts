import { describeTarget } from '../engine/anchor/describe-target';
import { locateInSlices } from '../engine/anchor/locate-targets';
import { providePart } from './parts';

const part = { describeTarget, locateInSlices };
export type NotesPart = typeof part;

providePart('notes', part);
