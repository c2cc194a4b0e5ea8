import type { Claim } from '../../model/claim';
import { directnessNames } from '../parts/words';

/** Below this a claim is introduced with "probably" (calibrated as the share of right attributions, docs/claims.md). */
const sureFrom = 0.8;

interface ClaimViewProps {
  claim: Claim;
  text: string;
  onShow(): void;
  onNote(): void;
}

/** One claim: the words, how sure we are whose they are, how direct, through whom, and how hedged. */
export const ClaimView = ({ claim, text, onShow, onNote }: ClaimViewProps) => (
  <div class="saying">
    <button type="button" class="plain quote" onClick={onShow} title="Show in the article">
      {claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}
    </button>
    <div class="bar spread">
      <p class="quiet">{describe(claim)}</p>
      <button type="button" class="plain" onClick={onNote}>
        Note this
      </button>
    </div>
  </div>
);

function describe({ certainty, directness, voice, via, hedge }: Claim): string {
  const parts = [
    certainty < sureFrom && 'probably',
    voice === 'party' && directnessNames[directness],
    via.length > 0 && `via ${via.map(({ name }) => name).join(', via ')}`,
    hedge && `hedged: “${hedge}”`,
  ];
  return parts.filter(Boolean).join(' · ');
}
