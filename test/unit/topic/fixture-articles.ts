import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article written for these tests, about invented firms and people. */
export interface FixtureArticle {
  name: string;
  label: 'on-topic' | 'hard-negative';
  /** `short`: a headline with two or three paragraphs. */
  form: 'short' | 'long';
  /** `test`: no weight is learnt from it. */
  use: 'learn' | 'test';
  title: string;
  /** Title and body, as a page shows them. */
  text: string;
}

const folder = join(import.meta.dirname, '../../fixtures/topic');

/** The fixture articles in the order of their names. */
export function readFixtureArticles(): FixtureArticle[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [head = '', text = ''] = readFileSync(join(folder, file), 'utf8').split(/\n\n(.*)/s);
      const { label, form, use = 'learn' } = Object.fromEntries(head.split('\n').map((line) => line.split(': ')));
      return { name: file.replace(/\.txt$/, ''), label, form, use, title: text.split('\n', 1)[0] ?? '', text };
    });
}
