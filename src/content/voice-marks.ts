import type { Block } from '../model/article';
import type { Claim } from '../model/claim';
import { letterOf, speakerNames, voiceTints } from '../model/sayings';
import type { Mark } from '../page/ink/mark';

/** A bar in the margin of each paragraph for each party that speaks in it, side by side where several do. */
export function voiceMarks(claims: readonly Claim[], blocks: readonly Block[]): Mark[] {
  const names = speakerNames(claims);
  const spoken = claims.filter(({ voice, speaker }) => voice === 'party' && speaker);
  return blocks.flatMap(({ start, end }, block) => {
    const here = spoken.filter(({ content }) => content.some((span) => span.start < end && span.end > start));
    const speakers = [...new Set(here.map(({ speaker }) => names.indexOf(speaker!.name)))];
    return speakers.map(
      (speaker, lane): Mark => ({
        id: `voice-${block}-${speaker}`,
        span: { start, end },
        look: 'voice',
        tint: `voice-${speaker % voiceTints}`,
        lane,
        letter: letterOf(speaker),
      }),
    );
  });
}
