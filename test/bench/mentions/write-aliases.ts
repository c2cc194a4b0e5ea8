const first = [
  'Bright',
  'North',
  'Clear',
  'Work',
  'Desk',
  'Shift',
  'Route',
  'Staff',
  'Data',
  'Signal',
  'Time',
  'Task',
  'Vero',
];
const second = [
  'watch',
  'field',
  'pulse',
  'scan',
  'path',
  'grid',
  'sight',
  'point',
  'track',
  'log',
  'mind',
  'gate',
  'wave',
  'line',
];
const kinds = [
  '',
  ' Systems',
  ' Board',
  ' Act',
  ' Monitoring Service',
  ' Labs',
  ' Union of Riders',
  ' Score',
  ' Insights',
  ' Group',
];

/** `count` different invented names of one to three words, the same at each call. */
export function writeAliases(count: number): string[] {
  const names: string[] = [];
  for (const kind of kinds) for (const one of first) for (const two of second) names.push(one + two + kind);
  const spread = names.map((_, at) => names[(at * 701) % names.length]!);
  const more = spread.map((name) => `${name} ${name.length}`);
  return [...spread, ...more].slice(0, count);
}
