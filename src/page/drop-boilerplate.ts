import { kindOf } from './block-kind';
import type { DraftBlock } from './compose-blocks';

/** The blocks less what Readability lets through though it is not the article: always whole blocks. */
export function dropBoilerplate(blocks: DraftBlock[]): DraftBlock[] {
  return blocks.filter((block) => kindOf(block.container).kind !== 'caption');
}
