import type { Case } from './case';

/** Sentences of the writer's own that look like somebody's claim. */
export const remarks: Case[] = [
  { name: 'an episode underscores', text: 'This episode underscores how fast trust is lost.', claims: [] },
  { name: 'a move shows', text: 'The move shows that trust is easily lost.', claims: [] },
  { name: 'a rollout highlights', text: 'The rollout highlights a wider trend in logistics.', claims: [] },
  { name: 'a case suggests', text: 'The case suggests that firms are moving fast.', claims: [] },
  { name: 'this raises', text: 'This raises the question of who owns the data.', claims: [] },
  { name: 'a trend reflects', text: 'The trend reflects a change in how firms think.', claims: [] },
  { name: 'a report of things', text: 'The depot reports to the head office in Norvik.', claims: [] },
  { name: 'a firm that asks nobody', text: 'The firm will say more in May.', claims: [] },
  { name: 'the most cited', text: 'The badge was the most cited problem at the depot.', claims: [] },
  {
    name: 'what happened, demonstrating something',
    text: 'A third of the badges failed, demonstrating the “limits” of the plan.',
    claims: [],
  },
];
