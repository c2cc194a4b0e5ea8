import { startsCapital } from '../text/letters';

/** Words that end or make up the name of a newspaper, broadcaster, agency or site; each may follow "The". */
const endings = new Set(
  'Times|Post|Guardian|Herald|Tribune|Gazette|Chronicle|Journal|Telegraph|Mirror|Observer|Independent|Standard|Express|Echo|News|Newsnight|Magazine|Weekly|Radio|TV|Broadcasting|Newswire|Review|Bulletin|Dispatch|Courier|Examiner|Inquirer|Globe|Sentinel|Insider|Mail|Media|Press|Today|Daily'.split(
    '|',
  ),
);
const names = new Set(
  'Reuters|Bloomberg|BBC|CNN|CBC|ABC|NBC|CBS|NPR|PBS|AFP|AP|ITV|MSNBC|CNBC|Sky News|Channel 4|Wired|WIRED|The Verge|The Register|TechCrunch|Ars Technica|Vice|VICE|Motherboard|Politico|POLITICO|Axios|Vox|BuzzFeed|HuffPost|Gizmodo|Engadget|ZDNet|ZDNET|CNET|Mashable|Fortune|Forbes|The Economist|The Atlantic|The New Yorker|Business Insider|Financial Times|FT|Al Jazeera|Le Monde|Der Spiegel|Heise|Netzpolitik|Computing|The Canary|The Information|The Intercept|ProPublica|404 Media|Rest of World|Techdirt|Slate|Salon|Quartz|The Markup|Breitbart|Fox|The Hill|The Sun|Time|Newsweek|Protocol|Recode|Semafor|Euronews|Der Standard|Die Zeit|The Conversation|The Daily Beast|The Drum|Xinhua|Yonhap|Kyodo|Nikkei|TASS|dpa|ANSA|EFE|USA TODAY|VentureBeat|The Next Web|Digiday|Law360|Inc|Wirecutter|Sifted|Tagesschau|El País|NDTV|Mint|Scroll|The Wire|The Citizen Lab Press'.split(
    '|',
  ),
);
const common =
  /^(?:the|a|our|its sister) (?:newspaper|paper|outlet|publication|magazine|broadcaster|news agency|news site|tabloid|website)$/i;

const piece =
  /^(?:an?|the|its|this)\s(?:[a-zÀ-ɏ-]+\s)?(?:report|article|story|investigation|interview|piece|column)\s(?:in|by|from|for|with)\s(?=[a-zÀ-ɏ])/i;

/** The outlet in "a report in The Leeds Gazette"; any other phrase as it is. */
export function outletIn(phrase: string): string {
  return phrase.replace(piece, '');
}

/** Whether a name is that of an outlet, or of several: known by name, or made like one ("The Leeds Gazette", "the newspaper"). */
export function isOutlet(name: string): boolean {
  return outletIn(name)
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .every((part) => {
      const bare = part.replace(/[,.]$/, '');
      return isOneOutlet(bare.replace(/['’]s?$/, '')) || common.test(part);
    });
}

function isOneOutlet(name: string): boolean {
  const bare = name.replace(/^[Tt]he /, '');
  if (names.has(name) || names.has(bare)) return true;
  const words = bare.split(/\s+/);
  const last = words.pop()!;
  return (
    endings.has(last) &&
    words.length <= 4 &&
    words.every((word) => startsCapital(word) && /^[a-zÀ-ӿḀ-ỿ&’'-]+$/i.test(word))
  );
}
