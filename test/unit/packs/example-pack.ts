import type { PackFile } from '../../../src/packs/authoring/read-authored';

const heading = `id: example
title: An example
version: 1.2.3
date: 2026-06-30
neverSources:
  - copies.example
`;

const entries = `entries:
  - id: vendor-hourglass
    type: vendor
    name: Hourglass Ltd
    jurisdictions: [UK]
    aliases:
      - Hourglass Ltd
      - { text: Hourglass, caseSensitive: true, needs: [software], not: [sand] }
    statements:
      - &dozen
        text: It counts keys for a dozen employers.
        kind: reported
        by: The Example
        quote: { text: we count keys, speaker: A. Person }
        asOf: 2026-02-28
        sources: [example]
      - &score
        text: It says that it counts for a score of them.
        kind: party-claim
        by: Hourglass Ltd
        asOf: 2026
        sources: [hourglass, example]
      - text: Counting keys says little about work.
        kind: analysis
        by: The Example
        asOf: 2026-05-01
        sources: [example]
    conflicts:
      - about: How many employers
        sides: [*dozen, *score]
    timeline:
      - { date: 2025-12-31, event: A first report., source: hourglass }
      - { date: 2026-05, event: A second report., source: example }
    related: [technique-counting]
  - id: technique-counting
    type: technique
    name: Key counting
    jurisdictions: [global]
    aliases: [key counting]
    watch: [A third report.]

sources:
  example:
    publisher: The Example
    title: "Counting: an example"
    url: https://example.org/counting
    published: 2026-02-28
  hourglass:
    publisher: Hourglass Ltd
    title: What we count
    url: https://hourglass.example/what
`;

/** The files of a small pack in which nothing is wrong. */
export const exampleFiles: PackFile[] = [
  { path: 'pack.yaml', text: heading },
  { path: 'vendors/hourglass.yaml', text: entries },
];

/** The example with one passage written differently; throws where the passage does not stand exactly once. */
export function exampleWith(passage: string, replacement: string): PackFile[] {
  const places = exampleFiles.reduce((sum, file) => sum + file.text.split(passage).length - 1, 0);
  if (places !== 1) throw new Error(`the example has this ${places} times: ${passage}`);
  return exampleFiles.map(({ path, text }) => ({ path, text: text.replace(passage, () => replacement) }));
}
