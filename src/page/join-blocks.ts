import type { Block } from '../model/article';
import type { DraftBlock } from './compose-blocks';
import type { Segment } from './text-map';

/** The article's text, blocks one "\n" apart, with segments moved to where each block stands. */
export function joinBlocks(drafts: DraftBlock[]): { text: string; blocks: Block[]; segments: Segment[] } {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const draft of drafts) {
    const end = start + draft.text.length;
    const { kind, level } = draft;
    blocks.push({ kind, start, end, ...(level && { level }) });
    for (const segment of draft.segments)
      segments.push({ ...segment, start: segment.start + start, end: segment.end + start });
    texts.push(draft.text);
    start = end + 1;
  }
  return { text: texts.join('\n'), blocks, segments };
}
