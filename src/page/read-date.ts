/** Month names and their usual short forms in languages that pages here are written in. */
const months: readonly RegExp[] = [
  /^(jan(uary|uar|vier|uari)?|jän(ner)?|enero|gennaio|janeiro|stycznia)$/,
  /^(feb(ruary|ruar|brero|braio|ruari)?|fév(rier)?|fevereiro|lutego)$/,
  /^(mar(ch|s|zo|ço|ca)?|märz|mrz|maart)$/,
  /^(apr(il|ile)?|avr(il)?|abr(il)?|kwietnia)$/,
  /^(may|mai|mayo|maggio|maio|mei|maja)$/,
  /^(june?|jun[iy]|juin|junio|giugno|junho|czerwca)$/,
  /^(july?|juli|juil(let)?|julio|luglio|julho|lipca)$/,
  /^(aug(ust|ustus)?|août|ago(sto)?|sierpnia)$/,
  /^(sept?(ember|embre|iembre)?|set(tembre|embro)?|września)$/,
  /^(oct(ober|obre|ubre)?|okt(ober)?|ottobre|outubro|października)$/,
  /^(nov(ember|embre|iembre|embro)?|listopada)$/,
  /^(dec(ember)?|dez(ember|embro)?|déc(embre)?|dic(iembre|embre)?|grudnia)$/,
];

const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=$|[T\s,])(.*)$/s;
const clock = /^[T\s]\s*\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?$/i;
const compact = /^(\d{4})(\d\d)(\d\d)(?:$|T|\d{6}$)/;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º)?\.?\s+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)/u;
const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)/;
const slashed = /(?<!\d)((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/;

/**
 * The first date in a text, in ISO 8601: with its time of day where it is that already, else as a day. Undefined where there is
 * none, or where day and month cannot be told apart ("3/4/2022").
 */
export function readDate(text: string | undefined): string | undefined {
  const value = text?.trim() ?? '';
  const plain = iso.exec(value);
  if (plain) {
    const [, year, month, day, rest] = plain;
    const date = join(year!, month!, day);
    return date && date + (day && clock.test(rest!) ? rest!.replace(/^\s+/, 'T') : '');
  }
  const [whole] = compact.exec(value) ?? [];
  if (whole) return join(value.slice(0, 4), value.slice(4, 6), value.slice(6, 8));
  const found = (pattern: RegExp) => pattern.exec(value)?.slice(1) as [string, string, string] | undefined;
  const named = found(dayFirst);
  const turned = found(monthFirst);
  const points = found(dotted);
  const slashes = found(slashed);
  return (
    (named && join(named[2], monthOf(named[1]), named[0])) ||
    (turned && join(turned[2], monthOf(turned[0]), turned[1])) ||
    (points && join(points[2], points[1], points[0])) ||
    (slashes && join(...slashes)) ||
    undefined
  );
}

const monthOf = (name: string): string => String(months.findIndex((month) => month.test(name.toLowerCase())) + 1);

/** Undefined where there is no such month or day. */
function join(year: string, month: string, day?: string): string | undefined {
  if (!isWithin(month, 12) || (day !== undefined && !isWithin(day, 31))) return undefined;
  return [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

const isWithin = (number: string, most: number): boolean => Number(number) >= 1 && Number(number) <= most;
