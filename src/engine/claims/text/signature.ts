/** Whether a line begins as posts are signed: a dash, a name, and an account in brackets. */
export function isSignature(line: string): boolean {
  return /^\s*[—–-][^(\n]{2,60}\(@/.test(line);
}
