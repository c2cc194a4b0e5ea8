import { letterOf, type Voice, voiceTints } from '../../model/sayings';
import { capitalised, count } from '../parts/words';

const kindNames = {
  party: 'Somebody not named',
  reporter: 'News outlets, in their own name',
  editorial: 'The writer’s own analysis',
  unattributed: 'Nobody named as the source',
};

/** Parties with a line of their own; the others are one, since nobody reads a legend of twenty. */
const mostParties = 6;

/** The colour, pattern and letter of a speaker, as in the margin. */
export const Swatch = ({ speaker }: { speaker: number }) => (
  <span class="speaker-sign" aria-hidden="true">
    <span class={`swatch voice-${speaker % voiceTints}`} /> {letterOf(speaker)}
  </span>
);

/** How much of the article is whose voice: a bar, and the same in words. */
export const VoicesBar = ({ voices, names }: { voices: readonly Voice[]; names: readonly string[] }) => {
  const parts = shorten(voices).map((voice) => ({
    ...voice,
    speaker: voice.name === undefined ? undefined : names.indexOf(voice.name),
  }));
  return (
    <figure class="voices">
      <div class="voices-bar" aria-hidden="true">
        {parts.map(({ label, kind, speaker, share }) => (
          <span
            key={label}
            class={speaker === undefined ? kind : `voice-${speaker % voiceTints}`}
            style={{ flexGrow: share }}
          />
        ))}
      </div>
      <figcaption>
        <p class="quiet">How much of the article tells whose words</p>
        <ul>
          {parts.map(({ label, kind, speaker, share }) => (
            <li key={label}>
              {speaker === undefined ? (
                <span class={`swatch ${kind}`} aria-hidden="true" />
              ) : (
                <Swatch speaker={speaker} />
              )}{' '}
              {capitalised(label)} <span class="quiet">{Math.round(share * 100)} %</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
};

/** The voices with labels, the smaller parties taken together. */
function shorten(voices: readonly Voice[]): (Voice & { label: string })[] {
  const labelled = voices.map((voice) => ({ ...voice, label: voice.name ?? kindNames[voice.kind] }));
  const parties = labelled.filter(({ name }) => name !== undefined);
  const small = parties.slice(mostParties);
  if (small.length < 2) return labelled;
  const share = small.reduce((sum, voice) => sum + voice.share, 0);
  const others = { kind: 'party' as const, share, label: count(small.length, 'other') };
  return [...parties.slice(0, mostParties), others, ...labelled.filter(({ name }) => name === undefined)];
}
