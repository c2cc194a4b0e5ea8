import { useEffect, useState } from 'preact/hooks';
import { relayToReader } from '../../bridge/relay-to-reader';
import type { Claim } from '../../model/claim';
import type { Mention } from '../../model/reading';
import { type Sayings, speakerNames } from '../../model/sayings';
import { Trouble } from '../parts/trouble';
import { capitalised } from '../parts/words';
import { ClaimView } from './claim-view';
import type { Subject } from './load-subject';
import { Swatch, VoicesBar } from './voices-bar';

/** Who says what: how much of the article is whose voice, then claims by speaker in order of appearance. */
export const SayingsTab = ({ subject: { reading, tabId } }: { subject: Subject }) => {
  const [sayings, setSayings] = useState<Sayings>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    relayToReader(tabId, 'sayings.read', {}).then((read) => setSayings(read), setError);
  }, [tabId, reading?.text]);
  if (error !== undefined) return <Trouble error={error} />;
  if (!reading || (sayings && sayings.claims.length === 0)) return <p>No sayings were found in this article.</p>;
  if (!sayings) return <p aria-busy="true">Reading who says what…</p>;

  const { claims, voices, unsupported } = sayings;
  const names = speakerNames(claims);
  const show = (start: number, end: number) => relayToReader(tabId, 'passage.show', { start, end }).catch(setError);
  return (
    <section class="stack">
      <VoicesBar voices={voices} names={names} />
      <label>
        <input
          type="checkbox"
          onChange={({ currentTarget }) =>
            relayToReader(tabId, 'voices.show', { shown: currentTarget.checked }).catch(setError)
          }
        />{' '}
        Show in the margin who speaks
      </label>
      {groupClaims(claims).map(({ title, name, members }) => (
        <section key={title} class="stack-tight">
          <div class="bar">
            {name !== undefined && <Swatch speaker={names.indexOf(name)} />}
            <h2>{capitalised(title)}</h2>
            <SpeakerCard members={members} mentions={reading.mentions} tabId={tabId} />
          </div>
          {members.map((claim) => (
            <ClaimView
              key={claims.indexOf(claim)}
              claim={claim}
              text={reading.text}
              onShow={() => show(claim.content[0]!.start, claim.content.at(-1)!.end)}
              onNote={() => relayToReader(tabId, 'claim.note', { index: claims.indexOf(claim) }).catch(setError)}
            />
          ))}
        </section>
      ))}
      {unsupported.length > 0 && (
        <section class="stack-tight">
          <h2>Stated without a source in this article</h2>
          <p class="quiet">
            Sentences about a named organisation for which the article names nobody. They may well be right.
          </p>
          {unsupported.map(({ start, end }) => (
            <button key={start} type="button" class="plain quote" onClick={() => show(start, end)}>
              {reading.text.slice(start, end)}
            </button>
          ))}
        </section>
      )}
    </section>
  );
};

/** A button for the card of a speaker whom the packs know. */
const SpeakerCard = ({
  members,
  mentions,
  tabId,
}: {
  members: readonly Claim[];
  mentions: readonly Mention[];
  tabId: number;
}) => {
  const known = members
    .flatMap(({ speaker }) =>
      speaker ? mentions.filter(({ start, end }) => start < speaker.end && end > speaker.start) : [],
    )
    .at(0);
  if (!known) return null;
  return (
    <button type="button" onClick={() => relayToReader(tabId, 'mention.show', { entry: known.entry })}>
      Card
    </button>
  );
};

interface ClaimGroup {
  title: string;
  /** Of a party that is named. */
  name?: string;
  members: Claim[];
}

const ownVoices = {
  reporter: 'The reporter',
  editorial: 'The writer’s own analysis',
  party: 'Somebody who is not named',
};

function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const claim of claims) {
    const name = claim.voice === 'party' ? claim.speaker?.name : undefined;
    const title = name ?? ownVoices[claim.voice];
    const group = groups.get(title) ?? { title, name, members: [] };
    group.members.push(claim);
    groups.set(title, group);
  }
  return [...groups.values()];
}
