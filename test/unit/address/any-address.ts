import fc from 'fast-check';

const label = fc.constantFrom(
  'm',
  'www',
  'amp',
  'touch',
  'mobile',
  'news',
  'co',
  'example',
  'a-b-c',
  'github',
  'io',
  'uk',
  'constructor',
  'com',
  'x',
);
const segment = fc.constantFrom(
  'amp',
  'AMP',
  'index.html',
  'index.amp.html',
  'a-b-c',
  '2026',
  'x',
  '',
  'x.amp',
  'x.amp.amp',
  '%c3',
  'index.php',
  'print',
  'amphtml',
  '4711002',
);
const pair = fc.constantFrom(
  'id=4',
  'utm_source=a',
  'amp=1',
  'amp',
  '',
  'p=%FC',
  'q=a|b',
  'mod=1',
  '__proto__=1',
  'constructor=1',
  'a==b',
  '=',
);
/** Addresses made of all that the rules look for, in any order. */
export const anyAddress = fc
  .record({
    scheme: fc.constantFrom('http', 'https'),
    host: fc.array(label, { minLength: 1, maxLength: 5 }),
    port: fc.constantFrom('', ':80', ':443', ':8080'),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(pair, { maxLength: 4 }),
    fragment: fc.constantFrom('', '#f', '#!/a-b', '#/x?id=4&utm_id=1', '#!', '#!x/'),
  })
  .map(
    ({ scheme, host, port, path, query, fragment }) =>
      `${scheme}://${host.join('.')}${port}/${path.join('/')}?${query.join('&')}${fragment}`,
  );
