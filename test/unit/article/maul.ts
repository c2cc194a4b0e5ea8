import { pick } from '../../bench/anchor/seeded';

const attribute = /\s([a-z-]+)=("[^"]*"|'[^']*')/gi;
const value = /:\s*("(?:[^"\\]|\\.)*"|\d+|true|null)/g;
const oddValues = [
  'null',
  '7',
  '[]',
  '[[["x"]]]',
  '{}',
  '{"@type":7}',
  '"\\ud800"',
  '"&#x110000;&#0;"',
  '{"@id":{"@id":"#"}}',
];

/** A page as a bad connection, a broken template or a careless script leaves it, always the same for the same random numbers. */
export function maul(page: string, random: () => number): string {
  return pick(ways, random)(page, random);
}

const ways: readonly ((page: string, random: () => number) => string)[] = [
  cutOff,
  cutOut,
  swapAttributes,
  oddJson,
  // An element more or less, so that nothing is closed where it was opened.
  (page, random) => {
    const tags = [...page.matchAll(/<\/?[a-z][^>]*>/gi)];
    const { 0: tag, index } = pick(tags, random);
    return random() < 0.5
      ? page.slice(0, index) + page.slice(index + tag.length)
      : page.slice(0, index) + pick(tags, random)[0] + page.slice(index);
  },
];

function cutOff(page: string, random: () => number): string {
  return page.slice(0, Math.floor(random() * page.length));
}

function cutOut(page: string, random: () => number): string {
  const at = Math.floor(random() * page.length);
  return page.slice(0, at) + page.slice(at + Math.floor(random() * 2_000));
}

/** Each attribute may get the value of another. */
function swapAttributes(page: string, random: () => number): string {
  const values = [...page.matchAll(attribute)].map(([, , quoted]) => quoted!);
  return page.replace(attribute, (whole, name) => (random() < 0.1 ? ` ${name}=${pick(values, random)}` : whole));
}

/** Values of other types than any reader of JSON-LD expects. */
function oddJson(page: string, random: () => number): string {
  return page.replace(/(<script[^>]*ld\+json[^>]*>)(.*?)(<\/script>)/gis, (_, open, json: string, close) => {
    return open + json.replace(value, (whole) => (random() < 0.3 ? `:${pick(oddValues, random)}` : whole)) + close;
  });
}
