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
      {groupClaims(claims).map(({ key, title, isOutlet, name, members }) => (
        <section key={key} class="stack-tight">
          <div class="speaker">
            {name !== undefined && <Swatch speaker={names.indexOf(name)} />}
            <h2>{capitalised(title)}</h2>
            {isOutlet && <span class="quiet">news outlet</span>}
            <SpeakerCard title={title} members={members} mentions={reading.mentions} tabId={tabId} />
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
  title,
  members,
  mentions,
  tabId,
}: {
  title: string;
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
    <button
      type="button"
      aria-label={`Card on ${title}`}
      onClick={() => relayToReader(tabId, 'mention.show', { entry: known.entry })}
    >
      Card
    </button>
  );
};

interface ClaimGroup {
  key: string;
  title: string;
  /** Whether it is a news outlet that says so in its own name. */
  isOutlet: boolean;
  /** Of a party that is named. */
  name?: string;
  members: Claim[];
}

const ownVoices = {
  reporter: 'A news outlet',
  editorial: 'The writer’s own analysis',
  party: 'Somebody who is not named',
};

function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const claim of claims) {
    const isOutlet = claim.voice === 'reporter';
    const named = claim.voice === 'editorial' ? undefined : claim.speaker?.name;
    const title = named ?? ownVoices[claim.voice];
    const key = `${claim.voice} ${title}`;
    const group = groups.get(key) ?? { key, title, isOutlet, name: isOutlet ? undefined : named, members: [] };
    group.members.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()];
}
