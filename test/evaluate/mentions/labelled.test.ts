import { existsSync, readFileSync } from 'node:fs';
import pack from 'virtual:built-in-pack';
import { describe, expect, it } from 'vitest';
import { prepareKnowledge } from '../../../src/engine/knowledge';
import { findMentions } from '../../../src/engine/mentions/find-mentions';
import { english } from '../../../src/engine/topic/lexicon-en/lexicon';
import { scoreTopic } from '../../../src/engine/topic/score-topic';
import type { Mention } from '../../../src/model/reading';
import { buildLexicon } from '../../../src/packs/build-lexicon';
import { hasSharedArticles, readPool, readSharedArticles } from '../shared-articles';
import { describeShare } from './confidence';
import { readLabelledText } from './read-labelled-text';
import { type MentionLabel, type Part, readLabels } from './read-labels';

const seedFile = '../shared/seed/met-police-palantir.txt';
/** What each part reaches, rounded down; they only rise. */
const floors: Record<Part, { precision: number; recall: number }> = {
  tuned: { precision: 0.99, recall: 0.97 },
  reported: { precision: 0.98, recall: 0.99 },
  second: { precision: 0.97, recall: 0.98 },
  blind: { precision: 0.99, recall: 0.91 },
  third: { precision: 0.97, recall: 0.97 },
};

interface Count {
  right: number;
  wrong: number;
  missed: number;
  refused: number;
}

const labels = readLabels();

if (!hasSharedArticles) console.log('mentions: ../shared is absent, nothing measured');

describe.runIf(hasSharedArticles && existsSync(seedFile))('mentions on real texts', () => {
  const texts = new Map(hasSharedArticles ? readTexts() : []);
  const { names, topics } = prepareKnowledge(buildLexicon([pack]), [english]);
  const found = new Map<string, Mention[]>();
  const mentionsIn = (doc: string): Mention[] => {
    const known = found.get(doc);
    if (known) return known;
    const article = readLabelledText(texts.get(doc)!);
    const mentions = findMentions(article, names, scoreTopic(article, topics).outcome);
    found.set(doc, mentions);
    return mentions;
  };

  it('has labels that still fit their texts, at least half of them traps', () => {
    const moved = labels.filter(
      (label) => readLabelledText(texts.get(label.doc) ?? '').text.slice(label.start, label.end) !== label.text,
    );
    expect(moved).toEqual([]);
    expect(labels.length).toBeGreaterThan(300);
    expect(labels.filter((label) => !label.entry).length * 2).toBeGreaterThanOrEqual(labels.length);
  });

  it.each(Object.keys(floors) as Part[])('names what is meant, and little else: the %s part', (part) => {
    const own = labels.filter((label) => label.part === part);
    const rows = [...new Set(own.map((label) => label.type))].sort().map((type) =>
      row(
        type,
        countOf(
          own.filter((label) => label.type === type),
          mentionsIn,
        ),
      ),
    );
    const all = countOf(own, mentionsIn);
    console.table(Object.fromEntries([...rows, row(`all ${part}`, all)]));
    expect(all.right / (all.right + all.wrong)).toBeGreaterThanOrEqual(floors[part].precision);
    expect(all.right / (all.right + all.missed)).toBeGreaterThanOrEqual(floors[part].recall);
  });
});

function readTexts(): [string, string][] {
  const pool = [...readPool()].map(([path, text]): [string, string] => [
    path.replace(/^.*\/(\d+)\.txt$/, 'pool-$1'),
    text,
  ]);
  const seed: [string, string] = ['seed', readFileSync(seedFile, 'utf8')];
  return [...readSharedArticles().map(({ id, content }): [string, string] => [id, content]), ...pool, seed];
}

function countOf(some: MentionLabel[], mentionsIn: (doc: string) => Mention[]): Count {
  const count: Count = { right: 0, wrong: 0, missed: 0, refused: 0 };
  for (const label of some) {
    const here = mentionsIn(label.doc).filter((mention) => mention.start < label.end && label.start < mention.end);
    const right = here.some((mention) => mention.entry === label.entry);
    if (right) count.right++;
    else if (here.length > 0) count.wrong++;
    if (label.entry && !right) count.missed++;
    if (!label.entry && here.length === 0) count.refused++;
  }
  return count;
}

function row(name: string, { right, wrong, missed, refused }: Count): [string, Record<string, string | number>] {
  const precision = describeShare(right, right + wrong);
  const recall = describeShare(right, right + missed);
  return [name, { right, wrong, missed, 'traps refused': refused, precision, recall }];
}
