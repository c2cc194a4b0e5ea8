const male = 'Mr|Sir|Lord|Baron|Congressman|King|Prince|Pope|Chairman';
const female = 'Mrs|Ms|Miss|Dame|Lady|Baroness|Congresswoman|Queen|Princess|Chairwoman';
const either =
  `Mx|Dr|Prof|Professor|Rev|Reverend|Hon|Sen|Senator|Rep|Representative|Gov|Governor|Judge|Justice|Minister|President|Vice|Deputy|Assistant|
  Acting|Former|Chancellor|Secretary|Mayor|Councillor|Cllr|Commissioner|Superintendent|Inspector|Detective|Sergeant|Sgt|Constable|Officer|
  Chief|Executive|Director|Manager|Chair|Captain|Capt|Colonel|Col|General|Gen|Major|Maj|Lieutenant|Lt|Attorney|Ambassador|Rabbi|Imam|Bishop|
  Archbishop|Chairperson|CEO|CFO|CTO|MP|Spokesman|Spokeswoman|Spokesperson|Treasurer|Speaker|Leader|Counsel|
  Founder|Editor|Economist|Analyst|Strategist|Adviser|Advisor`.replace(/\s+/g, '');
const title = new RegExp(String.raw`^(?:${male}|${female}|${either})(?:-in-Charge|-General|-elect)?\.?$`, 'u');
const leading = new RegExp(String.raw`^(?:${male}|${female}|${either})\.?\s+(?=\p{Lu}|de |von |van |al-|bin )`, 'u');
const trailing = /,?\s+(?:MP|MSP|MEP|MS|KC|QC|PhD|OBE|MBE|CBE|FRS)$/;
const heTitle = new RegExp(String.raw`^(?:${male})\.?\s`);
const sheTitle = new RegExp(String.raw`^(?:${female})\.?\s`);

/** A name without the titles before it and the letters behind it: "Dr Ida Falk MP" gives "Ida Falk", "Ms Falk" gives "Falk". */
export function stripTitles(name: string): string {
  let bare = name.replace(trailing, '');
  for (let next = bare.replace(leading, ''); next !== bare; next = bare.replace(leading, '')) bare = next;
  return bare;
}

/** Whether a word is a title that may stand before a name. */
export function isTitle(word: string): boolean {
  return title.test(word);
}

/** Whether a title before a name tells "he" or "she". */
export function genderOfTitle(name: string): 'he' | 'she' | undefined {
  return heTitle.test(name) ? 'he' : sheTitle.test(name) ? 'she' : undefined;
}
