/**
 * The address as a browser reads it; undefined where it is none. `URL.canParse` would be shorter, but Node 20 answers
 * false for addresses with Latin-1 letters once it has optimised the call.
 */
export function findUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // The constructor has no other way to say that the text is no address.
    return undefined;
  }
}
