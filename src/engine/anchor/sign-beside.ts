import type { Tokens } from './tokens';

const before = /^[\p{Sc}\p{Sm}\p{Pd}]$/u;
const after = /^[\p{Sc}%‰°]$/u;

/**
 * Whether a token is a sign that touches a number beside it and is part of what it says: "€" of "€500", "-" of "-5", "%" of
 * "5%". That the other is a number is for the caller to know.
 */
export function isSignBeside(text: string, { starts, ends, count }: Tokens, sign: number, number: number): boolean {
  if (sign < 0 || sign >= count) return false;
  const touches = sign < number ? ends[sign] === starts[number] : starts[sign] === ends[number];
  return touches && (sign < number ? before : after).test(text.slice(starts[sign], ends[sign]));
}
