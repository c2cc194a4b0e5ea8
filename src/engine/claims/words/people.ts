/** Most nouns for people are told by their ending. */
const people =
  /(?:er|or|man|woman|person|ist|official|employee|source|resident|boss|chief|executive|student|attorney|judge|spouse|wife|husband|friend|colleague|expert|hero|analyst|president|head|critic|scientist|men|women|staff|secretary|chair|ceo|counsel|mayor)$/;
/** These end so and are things. */
const things =
  /^(?:power|matter|number|order|computer|behaviou?r|factor|error|door|server|tracker|sensor|monitor|browser|counter|answer|offer|other|another|either|neither|whatever)$/;

/** Whether a lower-cased noun is one for a person, as far as its ending tells: "driver", "author", "woman". */
export function isPersonNoun(noun: string): boolean {
  return people.test(noun) && !things.test(noun);
}
