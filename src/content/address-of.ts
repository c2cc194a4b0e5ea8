import { withoutFragment } from '../model/address-fragment';

/** The page's address less what leads to a place within it. */
export const addressOf = ({ location }: Document): string => withoutFragment(location.href);

/** Whether the page is still at the address that was read. */
export const isAtAddress = ({ url }: { url: string }, document: Document): boolean => url === addressOf(document);
