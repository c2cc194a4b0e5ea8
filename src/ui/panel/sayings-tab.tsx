import { useEffect, useState } from 'preact/hooks';
import { relayToReader } from '../../bridge/relay-to-reader';
import type { Claim } from '../../model/claim';
import { Trouble } from '../parts/trouble';
import type { Subject } from './load-subject';

/** Below this a claim is introduced with "probably" (calibrated as the share of right attributions, docs/claims.md). */
const sureFrom = 0.8;

/** Claims grouped by speaker, in the order in which the speakers appear. */
export const SayingsTab = ({ subject: { reading, tabId } }: { subject: Subject }) => {
  const [claims, setClaims] = useState<Claim[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    relayToReader(tabId, 'claims.read', {}).then(setClaims, setError);
  }, [tabId, reading?.text]);
  if (error !== undefined) return <Trouble error={error} />;
  if (!claims) return <p aria-busy="true">Reading who says what…</p>;
  if (!reading || claims.length === 0) return <p>No sayings were found in this article.</p>;
  const groups = groupBySpeaker(claims);
  return (
    <section class="stack">
      {[...groups].map(([name, claims]) => (
        <section key={name} class="stack-tight">
          <h2>{name || 'Nobody is named'}</h2>
          {claims.map((claim) => (
            <ClaimView
              key={claim.content[0]?.start}
              claim={claim}
              text={reading.text}
              onShow={() =>
                relayToReader(tabId, 'passage.show', { start: claim.content[0]!.start, end: claim.content.at(-1)!.end })
              }
            />
          ))}
        </section>
      ))}
    </section>
  );
};

function groupBySpeaker(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = claim.speaker?.name ?? '';
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return groups;
}

const directness = { direct: 'in their words', mixed: 'partly in their words', indirect: 'as reported' };

const ClaimView = ({ claim, text, onShow }: { claim: Claim; text: string; onShow(): void }) => (
  <div class="saying">
    <button type="button" class="plain quote" onClick={onShow} title="Show in the article">
      {claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}
    </button>
    <p class="quiet">
      {[
        claim.certainty < sureFrom && 'probably',
        directness[claim.directness],
        claim.via.length > 0 && `via ${claim.via.map(({ name }) => name).join(', via ')}`,
        claim.hedge && `hedged: “${claim.hedge}”`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </div>
);
