/** Texts and the like, in the singular: what says something without being anybody. */
const documents = new Set(
  `report study survey poll research analysis document filing record investigation review statistic email e-mail test audit inquiry
  paper finding index video footage ad chart map photo statement memo letter tweet message post note release article
  resolution petition op-ed complaint lawsuit suit notice affidavit piece column editorial book policy ruling judgment website
  site page blog slide presentation sign data figure polling number result researcher`.split(/\s+/),
);

/** Whether a lower-cased noun names a text or something else that can be read. */
export function isDocument(noun: string): boolean {
  return documents.has(noun) || documents.has(noun.replace(/s$/, '')) || documents.has(noun.replace(/ies$/, 'y'));
}
