/** `#!/a-b-c` and `#/a-b-c`, of pages that a script writes; `#!` and `#/` alone are their front page. */
const selecting = /#(?:!\/*|\/+)[^/].*$/;

/** The address less its fragment, which leads to a place within the page or says where the reader came from; one that selects the article stays. */
export const withoutFragment = (address: string): string => {
  const [page = ''] = address.split('#');
  return page + (selecting.exec(address.slice(page.length))?.[0] ?? '');
};
