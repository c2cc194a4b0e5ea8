import { readableDate } from './words';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day of an instant where the reader is: "26 Nov 2026". For what an article says of itself, `readableDate` keeps its own day. */
export function localDate(instant: string): string {
  const at = new Date(instant);
  return readableDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** Day and time of an instant where the reader is, and which zone that is: "26 Nov 2026, 00:47 GMT+1". */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' }).formatToParts(at);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return [`${localDate(instant)}, ${two(at.getHours())}:${two(at.getMinutes())}`, zone].filter(Boolean).join(' ');
}
