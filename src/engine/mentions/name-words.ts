/**
 * Words about names, apart from the rules that use them: a second language is a second list. All in lower case.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After a name these still speak of the same company or office: "Palantir Technologies", "Meta CEO", "Met Commissioner". */
export const sameNameAfter = list(`
  inc incorporated corp corporation co company plc ltd limited llc gmbh ag sa bv nv se technologies technology systems software
  group holdings enterprise platforms international service ceo cto cfo coo ciso chief president chair chairman chairwoman
  founder co-founder cofounder director commissioner secretary general spokesperson spokesman spokeswoman executive vp
  officer officers detective detectives sergeant inspector superintendent deputy assistant employee employees worker workers staff driver
  drivers union unions court hr ai app api uk us usa eu article articles recital and or of in on at for to the by is was has had
  may will says said told
`);

/** After a name these make it somebody else's: "Guardian Angels", "Meta Analysis Ltd", "Metropolitan Police Department". */
export const otherNameAfter = list(`
  analysis angels angel association bureau academy airport bank bar bay boat books brigade building capital cafe cathedral
  centre center challenge church city clinic club coast college committee county council cup department district estate
  fields films foundation fund garden gardens gate graphics hall hill hospital hotel house institute island islands journal
  labs lane league library media memorial ministries museum network news opera orchestra park partners pharma pharmaceuticals
  pictures press prize productions quarter quartet records research restaurant river road school schools seminary society square
  stadium stakes star station street studios summit symposium theatre theater trust university ventures village wharf wine works
`);

/** Particles of names in other languages: "Viva la Vida", "Mentor de Plata". */
export const particles = list('la le les el las los de du da di del della des von van der und y e et');

/** Before a name these do not belong to it, capital or not: sentence openings, titles, roles, kinds. */
export const notOfNameBefore = list(`
  a an the this that these those his her its their our my your some any all both each every no not and or but nor so yet as
  at by for from in into of off on onto over to under up with within without about after against along among around before
  behind below beside between beyond despite during except like near past per since than through throughout toward towards
  until upon via vs versus when while where why how who which what if because although though unless whether once
  is was are were be been has had have will would could should may might can did does do says said told tells asks asked
  former ex-employee using use uses used users user ceo boss chief founder employer employers giant firm company vendor startup start-up
  rival software platform tool tools app minister mr mrs ms dr sir dame lord lady
  commissioner mayor president chairman chairwoman chair director secretary professor prof sergeant inspector officer judge also now then today yesterday meanwhile
  however even only just federal new british uk us american london britain european eu english inside beware meet why
`);

/** A firm or product named before another of its own: "Microsoft Teams", "Amazon Mentor". */
export const makersBefore = list('microsoft ms amazon google cisco salesforce facebook');

/** Places whose offices and laws are not ours, where an alias names an office without its country. */
export const places = list(`
  australia australian canada canadian ireland irish scotland scottish wales welsh queensland victoria victorian tasmania
  ontario quebec alberta columbia manitoba saskatchewan zealand india indian kenya kenyan ghana nigeria nigerian jamaica jamaican
  hungary hungarian slovenia slovenian croatia cyprus cypriot malta maltese jersey guernsey bermuda gibraltar africa african
  tokyo vegas nashville indianapolis columbus washington kolkata mumbai delhi toronto manila bangkok seoul hamburg berlin
  bavaria bavarian germany german france french italy italian spain spanish portugal portuguese dutch netherlands belgium
  belgian sweden swedish norway norwegian finland finnish denmark danish poland polish greece greek estonia estonian
  singapore malaysia malaysian philippine philippines japan japanese korea korean china chinese brazil brazilian mexico mexican
  illinois maine texas california virginia michigan minnesota florida
`);

/** Outlets that everybody knows, whichever a pack has: who is listed with one of them is an outlet, too. */
export const wellKnownOutlets: readonly string[] = [
  ...[
    'Associated Press',
    'Reuters',
    'Bloomberg',
    'AFP',
    'NPR',
    'CNN',
    'CNBC',
    'NBC(?: News)?',
    'ABC News',
    'CBS(?: News)?',
  ],
  ...[
    'BBC(?: News)?',
    'Sky(?: News)?',
    'ITV',
    'ITN',
    'Channel 4',
    'New York Times',
    'Washington Post',
    'Wall Street Journal',
  ],
  ...[
    'Financial Times',
    'Telegraph',
    'Independent',
    'Daily Mail',
    'Mirror',
    'Observer',
    'Guardian',
    'Times',
    'Economist',
  ],
  ...[
    'Le Monde',
    'Der Spiegel',
    'Politico',
    'Axios',
    'ProPublica',
    'Intercept',
    'Wired',
    'Forbes',
    'Fast ?Company',
    'Fortune',
  ],
  ...[
    'TechCrunch',
    'Ars Technica',
    'Mashable',
    'Verge',
    'ZDNet',
    'Vox',
    'Computer Weekly',
    'The Register',
    'News Deeply',
  ],
];
