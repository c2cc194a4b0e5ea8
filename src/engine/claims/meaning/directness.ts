import type { Claim } from '../../../model/claim';

/** `direct` where all that was said stands in quotation marks, `mixed` where some does, else `indirect`. */
export function describeDirectness(pieces: string[]): Claim['directness'] {
  if (pieces.every((piece) => /^["“'‘«„`]/.test(piece) && (/["”’'»“]\W*$/.test(piece) || isLeftOpen(piece))))
    return 'direct';
  return pieces.some((piece) => quotation.test(piece)) ? 'mixed' : 'indirect';
}

const quotation = /["“”«»„]|''|(?<![\p{L}\p{N}])['‘][^'’]+['’]/u;

/** A paragraph of a quotation that goes on in the next one has no closing mark. */
function isLeftOpen(piece: string): boolean {
  return /^["“«]/.test(piece) && !/["”»]/.test(piece.slice(1));
}
