/** Whether a line begins as posts are signed: a dash, a name, and an account in brackets. */
export function isSignature(line: string): boolean {
  return /^\s*[—–-]+ ?[^\s(][^(]{0,50}\(@\w/.test(line);
}
