import type { Scanned } from './scan-file';

/** One line of JSON that says what was found in one file. */
export function formatJson({ file, found, ms }: Scanned): string {
  const { topic, mentions } = found?.findings ?? {};
  return JSON.stringify({
    file,
    title: found?.article.title ?? '',
    isArticle: found !== undefined,
    score: topic?.score ?? 0,
    onTopic: topic?.outcome === 'shown',
    signals: topic?.signals ?? [],
    mentions: (mentions ?? []).map(({ entry, text, start, end }) => ({ entry, text, start, end })),
    ms,
  });
}
