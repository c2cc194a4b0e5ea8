import type { PageReading } from '../../model/page-reading';
import { describeFit } from '../parts/words';

const outcomes = {
  noted: 'Not recognised as an article about surveillance at work; shown because you have notes on it.',
  shown: 'Recognised as an article about surveillance at work.',
  offered: 'This may be about surveillance at work.',
  silent: 'Not recognised as an article about surveillance at work; read because you asked.',
};

/** "Why this article?": the signals in plain English, each with the words of the article that triggered it. */
export const Why = ({ topic, because }: Pick<PageReading, 'topic' | 'because'>) => (
  <details class="why">
    <summary>
      {outcomes[because === 'notes' ? 'noted' : topic.outcome]} <span class="quiet">Why?</span>
    </summary>
    <p class="quiet">It fits the subject {describeFit(topic.score)}. What speaks for it, and against:</p>
    <ul>
      {[...topic.signals]
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .map(({ name, label, weight, words }) => (
          <li key={name}>
            <span class={weight < 0 ? 'against' : 'for'}>{weight < 0 ? 'Against' : 'For'}</span> {label}
            {words.length > 0 && (
              <>
                :{' '}
                {[...new Set(words.map(({ text }) => text))]
                  .slice(0, 8)
                  .map((text) => `“${text}”`)
                  .join(', ')}
              </>
            )}
          </li>
        ))}
    </ul>
  </details>
);
