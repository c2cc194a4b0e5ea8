import type { Saying } from '../../model/note';
import { directnessNames } from './words';

/** Who says the words a note is on, through whom and how directly. */
export const SayingLine = ({ saying: { speaker, via, directness, hedge } }: { saying: Saying }) => (
  <p class="quiet">
    Said by {speaker ?? 'somebody not named'}, {directnessNames[directness]}
    {via && `, via ${via.join(', via ')}`}
    {hedge && `, hedged: “${hedge}”`}
  </p>
);
