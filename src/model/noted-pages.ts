// What a page can look up without a message: hashes of the addresses that have notes, one small record in `storage.local`
// for each place. An address stands there by its place and by the parameters that select its content; whatever a page has
// beside them is nothing to it. So the page's script knows no rule on addresses but which words may be furniture, and what
// it does not keep apart, the worker does.

/** A list for each address with notes at a place: the hash of its key, then of each parameter that it takes. */
export type NotedParameters = number[][];

/** Words of an address that say nothing of the article: everything that `addressKey` ever takes away, and more. */
const furniture = /^(https?|www|m|mobile?|touch|wap|amp|amphtml|print|index|default|s?html?|php|aspx?|80|443|)$/;

/** FNV-1a in 32 bits: short and fast. It hides nothing: whoever knows an address can tell whether its hash is there. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x1000193);
  return hash >>> 0;
}

/**
 * The address that an archive or an AMP cache has put its own before; the address itself where there is none. What is cut
 * off too much is among no notes, so that no host need be known here.
 */
export const innermostOf = (address: string): string =>
  address.replace(/^[^?#]+?\/(?:(?=https?:)|(?:c|v|wp)\/(?:s\/)?(?=[\w-]+\.))/, '');

const pageOf = (address: string): string => address.split(/[?#]/)[0]!;
const queryOf = (address: string): string | undefined => address.split('#')[0]!.split('?')[1];

/** The name of the record in which an address stands, if it does; of 10,000 others one in 400,000 shares it. */
export const recordOf = (address: string): string =>
  `noted-${hashOf(
    pageOf(address)
      .toLowerCase()
      .split(/[/.:]+/)
      .filter((word) => !furniture.test(word))
      .join(),
  )}`;

/** The hash of each `name=value` of an address; none where it has no query. */
export const parametersOf = (address: string): number[] => queryOf(address)?.split('&').map(hashOf) ?? [];

/** Whether the record of an address, where there is one, holds it. */
export const isNoted = (address: string, record: NotedParameters | undefined): boolean =>
  record?.some(([, ...needed]) => needed.every((hash) => parametersOf(address).includes(hash))) === true;
