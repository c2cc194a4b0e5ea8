import { needsReach } from './context-words';
import { isEstablished } from './established';
import { isAmbiguous, type Rule } from './scene';

/** How near a word for watching must stand to a technique that does not say itself that it watches, in characters. */
const watchReach = 150;

/** Refuses a technique or risk spoken of without anybody at work, and one of an everyday word ("webcam") without any watching. */
export const withoutPeopleAtWork: Rule = (hit, scene) => {
  const { type } = hit.known.entry;
  if (type !== 'technique' && type !== 'risk' && type !== 'concept') return undefined;
  const { people, others, watching } = scene;
  const near = (words: typeof people, reach: number) => words.between(hit.start - reach, hit.end + reach).length > 0;
  if (type === 'technique' && near(others, watchReach) && !near(people, watchReach))
    return 'of people who are not at work';
  if (isEstablished(hit, scene)) return undefined;
  const isPlain = !isAmbiguous(hit) && /[ -]/.test(hit.known.exact);
  const anybody =
    scene.aboutWork ||
    (isPlain && scene.topic === 'shown') ||
    (type === 'concept' ? people.all().length > 0 : near(people, needsReach));
  if (!anybody) return 'nobody at work near';
  if (type !== 'technique' || isPlain) return undefined;
  return near(watching, watchReach) ? undefined : 'nothing near says that it watches';
};
