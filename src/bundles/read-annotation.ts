import * as v from 'valibot';
import { addressKey } from '../model/address';
import { Note } from '../model/note';
import { readCategory } from './category';
import { findUrl } from './find-url';
import { instantOf, isOfType, listOf, recordOf, textOf, withoutUndefined } from './json-values';
import { nameUuid } from './name-uuid';
import { type Reading, readAddress, readTarget } from './read-target';

/**
 * The annotation as a note, ours and other tools' alike; `dated` is the file's own date, for annotations without one.
 * Whatever it says is kept as text only.
 */
export function readAnnotation(annotation: unknown, dated: unknown): Reading<Note> {
  if (!isOfType(annotation, 'Annotation')) return { path: '', reason: 'It is not an annotation.' };
  const item = recordOf(annotation);
  const url = readAddress(item);
  if ('reason' in url) return url;
  const target = readTarget(item);
  if ('reason' in target) return target;
  const created = instantOf(item['created'] ?? item['modified'] ?? dated);
  if (!created) return { path: 'created', reason: 'It does not say when it was written.' };
  const article = readArticle(item, url.value);
  const parsed = v.safeParse(
    Note,
    withoutUndefined({
      id: readId(item),
      address: readKey(item, article),
      article,
      target: target.value,
      ...readWords(item),
      category: readCategory(item).id,
      author: readAuthor(item),
      created,
      modified: instantOf(item['modified']) ?? created,
      revision: item['fn:revision'] ?? 1,
      deleted: item['fn:deleted'] === undefined ? undefined : (instantOf(item['fn:deleted']) ?? ''),
    }),
  );
  return parsed.success ? { value: parsed.output } : describeIssue(parsed.issues[0]);
}

function readId(item: Record<string, unknown>): string {
  const id = textOf(item['id']);
  const own = id?.toLowerCase() ?? '';
  return /^urn:uuid:[0-9a-f-]{36}$/.test(own) ? own : nameUuid(id ?? JSON.stringify(item));
}

function readArticle(item: Record<string, unknown>, url: string) {
  const fields = recordOf(item['fn:article']);
  const [canonicalUrl, title = url, byline, outlet, published, textHash] = [
    'fn:canonicalUrl',
    'fn:title',
    'fn:byline',
    'fn:outlet',
    'fn:published',
    'fn:textHash',
  ].map((name) => textOf(fields[name]));
  return withoutUndefined({ url, canonicalUrl, title, byline, outlet, published, textHash });
}

/** A bundle may choose between the keys of its own two addresses, not show its note on somebody else's article. */
function readKey(item: Record<string, unknown>, { url, canonicalUrl }: { url: string; canonicalUrl?: string }): string {
  const own = textOf(item['fn:address']);
  const canonical = canonicalUrl && findUrl(canonicalUrl) && addressKey(canonicalUrl);
  // Made anew: the rules may have changed since the bundle was written.
  const isCanonical = canonical && own && findUrl(own) && addressKey(own) === canonical;
  return isCanonical ? canonical : addressKey(url);
}

/** The body's texts, joined by an empty line, and its tags. A body that is only an address is kept as its text. */
function readWords(item: Record<string, unknown>): { body: string; tags: string[] } {
  const bodies = [...listOf(item['bodyValue']), ...listOf(item['body'])].map((body) => ({
    isTag: recordOf(body)['purpose'] === 'tagging',
    text: textOf(body) ?? textOf(recordOf(body)['value']) ?? textOf(recordOf(body)['id']) ?? '',
  }));
  const texts = (isTag: boolean) =>
    bodies.filter((body) => body.isTag === isTag && body.text !== '').map(({ text }) => text);
  return { body: texts(false).join('\n\n'), tags: texts(true).filter((tag) => tag.trim() !== '') };
}

function readAuthor(item: Record<string, unknown>): string | undefined {
  const creator = listOf(item['creator'])[0];
  const { name, nickname, id } = recordOf(creator);
  return textOf(creator) ?? textOf(listOf(name)[0]) ?? textOf(nickname) ?? textOf(id);
}

/** Which part of the file a field of the note came from, and what the reader calls it. */
const parts: Record<string, [path: string, name: string]> = {
  article: ['target.source', 'What it says of its article'],
  target: ['target.selector', 'Its quote'],
  body: ['body', 'Its text'],
  tags: ['body', 'One of its tags'],
  category: ['fn:category', 'Its category'],
  author: ['creator', 'Its author’s name'],
  revision: ['fn:revision', 'Its revision'],
  deleted: ['fn:deleted', 'The date it was removed'],
};

function describeIssue(issue: v.BaseIssue<unknown>): { path: string; reason: string } {
  const [path, name] = parts[String(issue.path?.[0]?.key)] ?? ['', 'A field'];
  const problem =
    issue.type === 'max_length' ? 'is longer than Fair Notice keeps' : 'is not of a kind Fair Notice knows';
  return { path, reason: `${name} ${problem}.` };
}
