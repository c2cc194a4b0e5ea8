/** The page's address less its fragment, which never makes another article. */
export const addressOf = ({ location }: Document): string => location.href.split('#')[0]!;

/** Whether the page is still at the address that was read. */
export const isAtAddress = ({ url }: { url: string }, document: Document): boolean => url === addressOf(document);
