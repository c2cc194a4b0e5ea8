/** Closed word classes of English and the open words a clause reader needs; lower case. */
const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const determiners = list(
  'the a an this that these those his her its their my our your some any each every no another both all several many most few one two three four five six seven eight nine ten',
);
export const possessives = list('his her its their my our your');
export const subjectPronouns = list(
  'he she they i we you it who others many some most several few both one everyone someone',
);
export const prepositions = list(
  'of in on at for from with by to about against after before during through between among over under within without into onto across near behind outside inside per via despite like toward towards upon off amid including since until around regarding concerning versus because',
);
export const conjunctions = list('and or nor but yet');
export const subordinators = list(
  'that because while if when as although though whereas unless whether since until after before where how why what whom so than',
);
export const auxiliaries = list(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't 's 've 'd 'll 're 'm",
);
export const beForms = list("is are was were be been being am isn't aren't wasn't weren't 's 're 'm");
export const haveForms = list("has have had having hasn't haven't hadn't 've 's 'd");
export const adverbs = list(
  `also later then now still once again already never ever always often sometimes recently previously earlier even just simply only
  too however meanwhile moreover further instead not n't first last yesterday today tonight soon ago together there here thus
  once therefore nevertheless nonetheless twice repeatedly publicly privately separately reportedly allegedly flatly back much long since
  itself himself herself themselves yet so far rather quite perhaps maybe indeed ultimately initially originally afterwards immediately`,
);
/** Words for when, which may follow a name or a cue without a preposition. */
export const times = list(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow morning afternoon evening night week month year last this next january february march april may june july august september october november december',
);
export const weekdays = list(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow',
);
/** Common finite verbs that report nothing; past forms in -ed are recognised by their ending. */
export const plainVerbs = list(
  `went made took came got gave kept left let led met put ran sat set stood held brought bought built caught chose cut drew drove
  ate fell felt fought flew forgot grew hit hurt knew lay lost meant paid rose sold sent shook shot shut spoke spent stole struck
  thought threw understood woke won wore saw sought became began broke lent leads makes takes comes gets gives keeps leaves lets
  wants needs seems appears knows thinks believes feels goes looks works plans hopes expects means remains becomes happens
  allows includes requires provides helps uses used makes want need seem know think believe feel go make take come get give
  keep hope expect mean remain become happen allow include require provide help use faces holds runs sees tries turns
  continues begins plays leads lives moves pays puts sits stands starts wins loses collects tracks monitors follows`,
);
/** Nouns that look like verbs in -ed or adjectives that stand before a noun. */
export const notPast = list(
  'united need indeed speed hundred red bed seed feed wed shed media former unnamed related based aged biased naked sacred wicked advanced limited proposed alleged so-called registered elected retired noted concerned involved affected',
);
