/** Nothing may be loaded, framed or written as HTML. */
const nothing = [
  `default-src 'none'`,
  `frame-src 'none'`,
  `base-uri 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types 'none'`,
].join('; ');

/** Headers of pages that forbid as much as a page can, by what they are called in the tests. */
export const policies: Record<string, Record<string, string>> = {
  plain: {},
  strict: { 'content-security-policy': nothing },
  sandboxed: { 'content-security-policy': `sandbox allow-scripts; ${nothing}` },
  scriptless: { 'content-security-policy': `sandbox; ${nothing}` },
};
