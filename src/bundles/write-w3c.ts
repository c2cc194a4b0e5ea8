import type { Note, Target } from '../model/note';
import { BundleError } from './bundle-error';
import { type CategoryNames, writeCategory } from './category';
import { toCodePoints } from './code-points';
import { encodeIri } from './encode-iri';
import { maxLength } from './parse-json';
import { context, motivations, otherMotivation } from './w3c-terms';

/** What a bundle is called, when it was written, and what the reader calls the categories in it. */
export interface BundleHead {
  /** An absolute URI. */
  id: string;
  /** An instant. */
  generated: string;
  categoryNames?: CategoryNames;
}

/**
 * The notes as a W3C `AnnotationCollection` in JSON-LD, one page embedded, one line a note; docs/bundles.md has every
 * field. Reading it gives the same notes. Throws `BundleError` for more than one file can hold: nothing is written that
 * could not be read again.
 */
export function writeW3c(notes: Note[], { id, generated, categoryNames = new Map() }: BundleHead): string {
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Notes kept with Fair Notice',
    generator: { type: 'Software', name: 'Fair Notice' },
    generated: inUtc(generated),
    total: notes.length,
  };
  // Without notes there is no page: the model knows no empty list of items.
  if (notes.length === 0) return `${JSON.stringify(collection)}\n`;
  const page = { '@context': context, id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0 };
  const items = notes.map((note) => JSON.stringify(annotationOf(note, categoryNames))).join(',\n');
  const text = `${append(collection, 'first', append(page, 'items', `[\n${items}\n]`))}\n`;
  if (text.length > maxLength)
    throw new BundleError('These are too many notes for one file (50 MB). Export them in smaller groups.');
  return text;
}

/** The object as JSON with one more field, whose value is JSON already. */
function append(fields: object, name: string, json: string): string {
  return `${JSON.stringify(fields).slice(0, -1)},${JSON.stringify(name)}:${json}}`;
}

function annotationOf(note: Note, categoryNames: CategoryNames) {
  return {
    '@context': context,
    id: note.id,
    type: 'Annotation',
    motivation: motivations.get(note.category ?? '') ?? otherMotivation,
    created: inUtc(note.created),
    modified: inUtc(note.modified),
    ...(note.author !== undefined && { creator: { type: 'Person', name: note.author } }),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.body },
      ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
    ],
    target: targetOf(note),
    'fn:revision': note.revision,
    'fn:address': note.address,
    'fn:article': withPrefix(note.article),
    ...withPrefix({
      category: writeCategory(note.category, categoryNames),
      deleted: note.deleted && inUtc(note.deleted),
    }),
  };
}

function targetOf({ article, target, created }: Note) {
  const selector = selectorsOf(target);
  return {
    type: 'SpecificResource',
    source: encodeIri(article.url),
    // The article as it was when the words were noted.
    state: { type: 'TimeState', sourceDate: inUtc(created) },
    ...(selector.length > 0 && { selector }),
    ...withPrefix({
      heading: target.heading,
      paragraph: target.paragraph,
      saying: target.saying && withPrefix(target.saying),
    }),
  };
}

function selectorsOf({ quote, position }: Target): object[] {
  const place = position && toCodePoints(position, quote?.exact ?? '');
  return [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
    ...(place ? [{ type: 'TextPositionSelector', ...place, 'fn:pairsBefore': position?.pairsBefore }] : []),
  ];
}

/** The fields that are there, under our prefix. */
function withPrefix(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`fn:${name}`, value]),
  );
}

/** xsd:dateTime with zone, one way of writing for each instant. */
function inUtc(instant: string): string {
  return new Date(instant).toISOString();
}
