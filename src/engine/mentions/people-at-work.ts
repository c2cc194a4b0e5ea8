import { needsReach } from './context-words';
import { isEstablished } from './established';
import { isAmbiguous, type Rule } from './scene';
import { otherPeople, watchWords, workWords } from './work-words';

/** How near a word for watching must stand to a technique that does not say itself that it watches, in characters. */
const watchReach = 150;

/** Refuses a technique or risk spoken of without anybody at work, and one of an everyday word ("webcam") without any watching. */
export const withoutPeopleAtWork: Rule = (hit, scene) => {
  const { type } = hit.known.entry;
  if (type !== 'technique' && type !== 'risk' && type !== 'concept') return undefined;
  const near = (reach: number) => scene.text.slice(Math.max(0, hit.start - reach), hit.end + reach);
  const watched = near(watchReach);
  if (type === 'technique' && otherPeople.test(watched) && !workWords.test(watched))
    return 'of people who are not at work';
  if (isEstablished(hit, scene)) return undefined;
  const people = scene.aboutWork || workWords.test(type === 'concept' ? scene.text : near(needsReach));
  if (!people) return 'nobody at work near';
  if (type !== 'technique' || (!isAmbiguous(hit) && /[ -]/.test(hit.known.exact))) return undefined;
  return watchWords.test(watched) ? undefined : 'nothing near says that it watches';
};
