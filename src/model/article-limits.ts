/** Most characters of an article's text that the worker takes: far above any article; a page that says more is not believed to be one. */
export const longestText = 2_000_000;
/** Most blocks of it. */
export const mostBlocks = 100_000;
