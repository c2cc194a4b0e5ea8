/**
 * Sentences with places where one word, sign or letter turns the meaning: `{a|b|c}` says a, b or c, and no two of these
 * say the same. Written for what the edits of `meaning-changes` leave out.
 */
export const turnsOfPhrase: { kind: string; sentences: string[] }[] = [
  {
    kind: 'numbers in words',
    sentences: [
      '{Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven} of the drivers at Tollmark were sent home by the software.',
      'The badge of each nurse at Brennic Labs was read {thirteen|thirty|fourteen|forty|sixteen|sixty} times in a shift.',
      'Orbis Cargo says that {a dozen|dozens|a hundred|hundreds|thousands|half|a third|a quarter} of its pickers wear the ring.',
      'It scored them {once|twice|three times} a {minute|hour|day|week|month|year}, a test in Fenwick showed.',
    ],
  },
  {
    kind: 'ordinals and Roman numerals',
    sentences: [
      'It was the {first|second|third|fourth|21st|22nd|23rd} such order against Halden Freight in this court.',
      'Judges read Article {IV|VI|IX|XI|V|X} of the pact to the managers of Quayside Foods.',
      'Under Article {Ⅳ|Ⅵ|Ⅸ|Ⅺ} the scanners of Orbis Cargo had to be switched off for good.',
      'Camera {A|B|C} of depot {No. 1|No. 2|No. 7} was the one that listened, the union found.',
    ],
  },
  {
    kind: 'denials',
    sentences: [
      'It was {lawful|unlawful|not lawful|not unlawful|never lawful|hardly lawful|ever lawful} to listen in, said Wen Aldous.',
      'The court found that Tollmark {did|did not|never did|always did|cannot|could not} warn its call agents.',
      'Managers were {able|unable|not able|not unable} to read what the pickers wrote, Nordhale told the ministry.',
      '{Nobody|Everybody|Somebody|Hardly anybody} at Silverlode Media had agreed to be filmed at a desk.',
      '{None|All|Some|Most|Few|Many|Both} of the trackers were {ever|never} switched off, an audit says.',
      'The firm kept the recordings {with|without} consent and {because of|despite} the ban, said Petra Vance.',
      'Nadia Brook will {agree|disagree|not agree} unless the microphones go, {nor|and so|but not} will Tomas Ferreira.',
    ],
  },
  {
    kind: 'bounds and comparisons',
    sentences: [
      '{At least|At most|Exactly|About|More than|Less than|Nearly|Up to|Over|Under} 40 cleaners were watched by the lamps of Nordhale.',
      'They worked {more|less|no more|no less|far more|slightly more} than the software of Meridian Parcels had asked for.',
      'Pay at Quayside Foods was the {highest|lowest|second highest|second lowest} of all firms that use such rings.',
      'The scores of women were {better|worse|no better|no worse} than those of men, Greta Stanhope wrote.',
      'Complaints {rose|fell|doubled|halved|tripled|levelled off} {by|to|from} 300 after the cameras came to Tollmark.',
      'The number is {<|>|≤|≥|=|≠|±} 40 for each of the depots, a table of the ministry shows.',
    ],
  },
  {
    kind: 'times',
    sentences: [
      'The firm told its drivers {before|after|during|since|until} the strike that the cabs would be filmed.',
      'Halden Freight has to answer the court by {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} at the latest.',
      'A ban on such rings was passed in {January|February|April|July|August|September|December} by the island council.',
      'The nurses may switch it off between {9 am|9 pm|9 a.m.|9.30|19.30|21:30} and midnight, says a paper of the clinic.',
      'The {last|next|previous|latest|only} audit of the scanners was {yesterday|today|tomorrow|two days ago}.',
      'Tollmark {has|had|will have|would have} told them {already|not yet|soon|too late}, its lawyer said.',
    ],
  },
  {
    kind: 'units and money',
    sentences: [
      'Sick leave went down by 4 {%|‰|percentage points|basis points|days} where desks were counted, a study says.',
      'The fine was 300 {dollars|euros|pounds|yen|kroner|francs|rupees|cents} for each of the pickers.',
      'Each camera cost {US$|C$|A$|HK$|€|£|¥|₹|₩|₽|₺|kr |CHF }90 in bulk, a bill that Orbis Cargo lost says.',
      'It keeps 12 {kB|MB|GB|TB} a day of each driver, for up to 90 {seconds|minutes|hours|days|weeks}.',
      'The room is kept at 16 {°C|°F|K} and the lamps hang 3 {m|mm|km|ft|in|yd} above the desks of the call agents.',
      'They were paid 5 {million|billion|trillion|thousand|m|bn|k} in all, and ½ of it went to the lawyers.',
      'A shift of {½|¼|¾|⅓|1½|2} days is what the software allows between two breaks at Meridian Parcels.',
      'It grew from 10{²|³|2| }m in all to twice that, and nobody at Fenwick Glass knows why.',
      'The ratio was {3:1|1:3|3.1|31|3–1|3/1|3, 1} in favour of the rings, the vote at Ulverton Post showed.',
      'Of every {1,000|1.000|10,00|1000|100|1,0000} parcels one was lost, said the foreman of the depot.',
    ],
  },
  {
    kind: 'who',
    sentences: [
      '{Rosa Lindqvist told Anselm Okoro|Anselm Okoro told Rosa Lindqvist|Rosa Lindqvist and Anselm Okoro told us} of the hidden lamps.',
      '{Tollmark sued the union|The union sued Tollmark|Tollmark and the union sued|Nobody sued} over the tracking of cabs.',
      'When the manager met the nurse {he|she|it|they|I|we|you} wept, a witness told the tribunal in March.',
      'The badge is {his|hers|theirs|ours|mine|yours|its}, and so is what it recorded, the ruling says.',
      '{Dr|Mr|Mrs|Ms|Sir|Lord|Judge|Sergeant} Ebrey read the messages of the cleaners to the whole hall.',
      'The firm was found out by {a|the|its|another|no|every} former clerk, who asked for the files of the depot.',
      'Lena Quist {senior|junior|the elder|the younger} had written the code, not {her mother|her daughter|her son|herself}.',
      'She was {fired by|hired by|fined by|freed by|sued by} Castor Lines for what she had said of the scanners.',
    ],
  },
  {
    kind: 'capitals that name something else',
    sentences: [
      'In the end it was {May|may} and the union of {Turkey|turkey} farmers had {march|March} to wait for.',
      'It gave {us|US} the data, and {it|IT} did so {who|WHO} knows why, says a note of the works council.',
      'The {polish|Polish} workers told the {labour|Labour} office that {apple|Apple} pickers wore the rings.',
      'He called it {Will|will} and {Hope|hope}, and the {Nice|nice} court let both of the names stand.',
    ],
  },
  {
    kind: 'apostrophes and hyphens',
    sentences: [
      'The firm read the {employee’s|employees’|employees|employee} letters, and {its|it’s} not the only one.',
      'It {can’t|can|cant} be that {we’re|were} all filmed, and {he’ll|hell} say so, a porter wrote.',
      'He will {re-sign|resign|re-design} next week, and {re-cover|recover} what was lost at the depot.',
      'The {well-paid|well, paid|unpaid|ill-paid} guards saw a {man-eating|man eating} thing on the screen.',
      'They {won’t|want|wont} say it {every day|everyday}, since {some times|sometimes} are worse than others.',
      'Take {now here|nowhere|no where} for an answer, or take it {a part|apart}, said the foreman.',
    ],
  },
  {
    kind: 'marks',
    sentences: [
      'She {said:|said,|said –|said} “we are {“safe”|safe|‘safe’|(safe)|safe (sic)|safe?|safe!|safe …}” in that hall.',
      'The firm paid{,| –|;|:|.|?|} he said{,|} for all of it, and that was the end of the matter.',
      'Nobody was hurt{.|?|!|, he claims.|, allegedly.|, she says.} The cameras had stopped at noon.',
      'It was marked {✓|✗|☐|☑|👍|👎|🇩🇪|🇫🇷|\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}|\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}|\u{1f3f4}|↑|↓|+|−} in the file that the ministry was sent.',
    ],
  },
  {
    kind: 'letters that look alike, and accents',
    sentences: [
      'A {Nordhale|Nоrdhale|Nordhаle|Νordhale|N0rdhale|Nordha1e|NordhaIe} manager owns the rings, says the file.',
      'It is signed by {José|Jose|Josè|Jośe|Jоsé} {Muller|Müller|Mueller|Mullér} and a clerk whom nobody knew.',
      'The {resume|résumé|resumé} of each driver was read by {Iris|lris|Ιris|İris|ıris} before the first shift.',
      'What counts is {clear|dear|c1ear|сlear}, and {modern|modem|modern.} as well, as the {corner|comer} shows.',
      'It has {3|З|Ӡ|٣|४|Ʒ} lamps and {O|0|О|o} doors in the part that the cleaners may not enter.',
      'The {not|n̶o̶t̶|n̲o̲t̲|nọt} guilty plea of Fenwick Glass was read out twice in the court of Ulverton.',
    ],
  },
  {
    kind: 'signs that turn the reading direction',
    sentences: [
      'The firm owes {300|\u202e300\u202c|\u202d300\u202c|\u202b300 – 5\u202c|003} euros to each of the guards it had filmed.',
      'Pay went from {10 – 20|\u206710 – 20\u2069|\u202b10 – 20\u202c|\u202e10 – 20\u202c|20 – 10} per cent of it to all.',
    ],
  },
  {
    kind: 'weights of a claim',
    sentences: [
      'The mayor {may|might|must|should|shall|will|would|can|could|need not} ban them, her office {says|denies|claims|admits|fears|proves}.',
      'It {allegedly|reportedly|clearly|probably|possibly|certainly|rarely|often|always|sometimes} reads all that pickers write.',
      'The leak was {caused|alleged|suspected|confirmed|denied|feared|ruled out} by a guard of Silverlode Media.',
      '{If|Although|Because|Unless|When|Until} the lamps listen, the clerks of Nordhale {may|must|need not} leave.',
      '{Only|Even|Not only|Not even} the guards knew that the doors count, {and|or|but} the union did.',
    ],
  },
];

/** All edits of these sentences that put one thing in the place of another, each with its kind. */
export function listTurns(): { kind: string; was: string; is: string }[] {
  return turnsOfPhrase.flatMap(({ kind, sentences }) =>
    sentences.flatMap((sentence, nth) => {
      const slots = sentence
        .split(/(\{[^}]*\})/)
        .map((part) => (part.startsWith('{') ? part.slice(1, -1).split('|') : [part]));
      const write = (at: number, choice: number) =>
        slots.map((slot, slotAt) => slot[slotAt === at ? choice : nth % slot.length]!).join('');
      return slots.flatMap((slot, at) =>
        slot.flatMap((_, from) =>
          slot.flatMap((_, to) => (from === to ? [] : [{ kind, was: write(at, from), is: write(at, to) }])),
        ),
      );
    }),
  );
}
