import * as v from 'valibot';
import { Entry } from './entry';
import { PackStamp } from './lexicon';

/** An entry with the pack it comes from and the names of the entries it relates to: all a card shows. */
export const Card = v.object({
  entry: Entry,
  pack: PackStamp,
  related: v.array(v.object({ id: v.string(), name: v.string() })),
});
export type Card = v.InferOutput<typeof Card>;
