import { BundleError } from './bundle-error';

/** UTF-16 units of the text: about 29,000 notes of ours with 500 characters of text each. It is held in memory twice, as text and as values. */
export const maxLength = 50 * 1024 * 1024;

/** W3C annotations nest 6 deep; the rest is room for other tools. Deeper files are made to exhaust a reader. */
const maxDepth = 64;

/** The JSON in a file's text. Throws `BundleError` for a file too large, cut off, too deep, or of another kind. */
export function parseJson(text: string): unknown {
  if (text.length > maxLength) throw new BundleError('This file is larger than 50 MB. Split the export and try again.');
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.slice(0, 200).includes('\0') || json.startsWith('\uFFFD\uFFFD'))
    throw new BundleError('This file is written in UTF-16. Save it as UTF-8 and try again.');
  if (json.trim() === '') throw new BundleError('This file is empty.');
  if (!/^\s*[[{]/.test(json)) throw new BundleError(`This is not a bundle of notes but ${describeKind(json)}.`);
  if (!isComplete(json)) throw new BundleError('This file is cut off: its end is missing. Copy or download it again.');
  try {
    return JSON.parse(json);
  } catch (cause) {
    // The parser's position is of no use to the reader; the cause keeps it.
    throw new BundleError('This file is damaged: it is not valid JSON.', { cause });
  }
}

/** True where every bracket and string that opens is closed. Throws `BundleError` where brackets nest too deep. */
function isComplete(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (character === '"') inString = !inString;
    else if (inString) index += character === '\\' ? 1 : 0;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > maxDepth) throw new BundleError('This file is nested too deeply to be a bundle of notes.');
  }
  return depth <= 0 && !inString;
}

const kinds: [RegExp, string][] = [
  [/^PK/, 'a zip archive'],
  [/^%PDF/, 'a PDF'],
  [/^age-encryption\.org/, 'an encrypted file'],
  [/^\s*<(!doctype|html)/i, 'a web page'],
  [/^\s*</, 'an XML file'],
  [/^TY {2}- /, 'a RIS file'],
  [/^\s*@\w+\s*\{/, 'a BibTeX file'],
];

function describeKind(text: string): string {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'another kind of file';
}
