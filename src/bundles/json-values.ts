/** A JSON object, or an empty one in place of anything else: fields of foreign files are looked up, never trusted. */
export function recordOf(value: unknown): Record<string, unknown> {
  return value instanceof Object && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** JSON-LD writes one value with or without an array around it. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** The string, or undefined in place of anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** True where the object's `type` is that, alone or in a list. */
export function isOfType(value: unknown, type: string): boolean {
  return listOf(recordOf(value)['type']).includes(type);
}

/** The object without the fields that are undefined, so that an absent field is absent. */
export function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** xsd:dateTime or xsd:date; the zone is what other tools forget. */
const dateTime = /^\d{4}-\d\d-\d\d(?<time>T\d\d:\d\d(:\d\d(\.\d+)?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;

/** The instant in UTC with milliseconds; one without a zone is taken as UTC. Undefined where it is not a date. */
export function instantOf(value: unknown): string | undefined {
  const groups = dateTime.exec(textOf(value) ?? '')?.groups;
  if (!groups) return undefined;
  const date = new Date(groups['time'] && !groups['zone'] ? `${value}Z` : String(value));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
