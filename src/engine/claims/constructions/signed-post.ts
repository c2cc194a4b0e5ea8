import { isSignature } from '../text/signature';
import type { Sentence } from '../text/token';
import { type Draft, type Scene, spanOf } from './construction';

/** `— Ola Brandt (@olabrandt) 7 May`, the signature of an embedded post: what stands above it is said by whom it names. */
export function findSignedPost(scene: Scene, previous: Sentence | undefined): Draft[] {
  const { tokens } = scene.sentence;
  const open = tokens.findIndex((token) => token.text === '(');
  if (previous === undefined || open < 2 || !isSignature(scene.text.slice(scene.sentence.start, scene.sentence.end)))
    return [];
  return [
    {
      construction: 'signed-post',
      content: [spanOf(previous, { from: 0, to: previous.tokens.length })],
      cue: spanOf(scene.sentence, { from: 0, to: 1 }),
      speaker: spanOf(scene.sentence, { from: 1, to: open }),
      via: [],
    },
  ];
}
