import { relayToReader } from '../../bridge/relay-to-reader';
import { CardView } from '../card/card-view';
import { typeNames } from '../parts/words';
import type { Subject } from './load-subject';
import { rankCards } from './rank-cards';
import { Story } from './story';
import { Why } from './why';

/** Why the page was recognised, the story it belongs to, and every card; outlets only as chips, since nobody's story is about them. */
export const ContextTab = ({ subject, onWake }: { subject: Subject; onWake(): void }) => {
  const { reading, cards, tabId } = subject;
  if (!reading) {
    return (
      <section class="stack">
        <p role="status">
          {subject.isNoArticle
            ? 'No article was found on this page, so there is nothing to make a note on.'
            : 'This page was not recognised as an article about surveillance at work, so nothing is shown in it.'}
        </p>
        <div>
          <button type="button" onClick={onWake}>
            Read it anyway
          </button>
        </div>
      </section>
    );
  }
  if (reading.because === 'notes') {
    return (
      <section class="stack">
        <Why topic={reading.topic} because={reading.because} />
        <div>
          <button type="button" onClick={onWake}>
            Explain what is named here
          </button>
        </div>
      </section>
    );
  }
  const ranked = rankCards(cards, reading);
  const outlets = ranked.filter(({ entry }) => entry.type === 'outlet');
  const show = (entry: string) => relayToReader(tabId, 'mention.show', { entry });
  return (
    <section class="stack">
      <Why topic={reading.topic} because={reading.because} />
      {reading.cases[0] && <Story link={reading.cases[0]} cards={cards} published={reading.published} />}
      <h2>{ranked.length === outlets.length ? 'Nothing named here is in the pack' : 'Explained here'}</h2>
      {ranked
        .filter(({ entry }) => entry.type !== 'outlet')
        .map((card) => (
          <details key={card.entry.id} class="card">
            <summary>
              <h3 class="card-name">{card.entry.name}</h3> <span class="quiet">{typeNames[card.entry.type]}</span>
            </summary>
            <button type="button" class="plain" onClick={() => show(card.entry.id)}>
              Show in the article
            </button>
            <CardView card={card} />
          </details>
        ))}
      {outlets.length > 0 && (
        <div class="stack-tight">
          <h2>Outlets named</h2>
          <ul class="chips">
            {outlets.map(({ entry }) => (
              <li key={entry.id}>
                <button type="button" onClick={() => show(entry.id)}>
                  {entry.name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
