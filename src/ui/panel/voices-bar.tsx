import { letterOf, type Voice, voiceTints } from '../../model/sayings';

const kindNames = {
  party: 'Somebody not named',
  reporter: 'The reporter',
  editorial: 'The writer’s own analysis',
  unattributed: 'Nobody named as the source',
};

/** The colour, pattern and letter of a speaker, as in the margin. */
export const Swatch = ({ speaker }: { speaker: number }) => (
  <span class={`swatch voice-${speaker % voiceTints}`} aria-hidden="true">
    {letterOf(speaker)}
  </span>
);

/** How much of the article is whose voice: a bar, and the same in words. */
export const VoicesBar = ({ voices, names }: { voices: readonly Voice[]; names: readonly string[] }) => {
  const tintOf = ({ kind, name }: Voice) =>
    name === undefined ? kind : `voice-${Math.max(0, names.indexOf(name)) % voiceTints}`;
  return (
    <figure class="voices">
      <div class="voices-bar" aria-hidden="true">
        {voices.map((voice) => (
          <span key={voice.kind + voice.name} class={tintOf(voice)} style={{ flexGrow: voice.share }} />
        ))}
      </div>
      <figcaption>
        <ul>
          {voices.map((voice) => (
            <li key={voice.kind + voice.name}>
              {voice.name === undefined ? (
                <span class={`swatch ${voice.kind}`} aria-hidden="true" />
              ) : (
                <Swatch speaker={names.indexOf(voice.name)} />
              )}{' '}
              {voice.name ?? kindNames[voice.kind]} <span class="quiet">{Math.round(voice.share * 100)} %</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
};
