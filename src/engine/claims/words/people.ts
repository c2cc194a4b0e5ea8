const people =
  /(?:er|or|man|woman|person|ist|official|employee|source|resident|boss|chief|executive|student|attorney|judge|spouse|wife|husband|friend|colleague|expert|hero|analyst|president|head|critic|scientist|men|women|staff|secretary|chair|ceo|counsel|mayor)$/;
const things =
  /^(?:power|matter|number|order|computer|behaviou?r|factor|error|door|floor|labou?r|quarter|chapter|tower|server|tracker|scanner|sticker|poster|banner|router|sensor|monitor|processor|browser|timer|counter|answer|offer|other|another|either|neither|whatever|whoever|dinner|river|summer|winter|weather|colou?r|favou?r|honou?r|manner|character|container|trailer|corner|layer)$/;
/** Whether a lower-cased noun is one for a person, as far as its ending tells: "driver", "author", "woman". */
export function isPersonNoun(noun: string): boolean {
  return people.test(noun) && !things.test(noun);
}
