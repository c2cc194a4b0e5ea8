/** Words that sites use in class names, ids and roles for parts that are not the article; whole words only, or two in a row. */
const names =
  /^(newsletters?|signup|subscribe|subscription|paywall|promos?|promoted|promotion|recirc|recirculation|readmore|outbrain|taboola|advert|adverts|advertisement|advertising|ads|sponsored|sharing|sharebar|sharedaddy|share|captions?|byline|breadcrumbs?|nav|navigation|cookie|cookies|consent|sign-up|read-more|more-stories|more-on|related-(articles?|posts?|stories|links?|content|news|items?)|recommended-(articles?|posts?|stories|reading)|ad-(slot|unit|container|wrapper|label|block|break)|social-(share|sharing|links|media|icons?)|mailing-list|wp-caption|also-read|up-next|most-read|most-popular|menu-item|author-(bio|box|card)|about-author)$/;

/** The same for what readers wrote under it. */
const comments = /^(comments|disqus|comment-(list|thread|body|content|text))$/;

const either = new RegExp(`${names.source}|${comments.source}`);

/** A word before a name that makes it a trait of something else: `no_caption`, `has-ads`. */
const traits = /^(no|not|without|with|has|have|hide|show|is)$/;

/** A word after a name that makes it a look: `caption-style`, the typeface `caption-s5`. */
const looks = /^(styles?|s\d|size|font|color)$/;

/** How far up to look: a name farther up speaks about the page. */
const reach = 5;

/** True if a nearby element around the text is named as something other than the article, comments included. */
export function isNamedAsBoilerplate(container: Element): boolean {
  let element: Element | null = container;
  for (let steps = 0; element && steps < reach; steps++, element = element.parentElement) {
    // A comment may be an `article` itself.
    if (/^(body|main|article)$/i.test(element.localName)) return hasName(element, comments);
    if (/^(nav|aside|footer)$/i.test(element.localName) || hasName(element, either)) return true;
  }
  return false;
}

/** True if a nearby element around the text is named as the comments or one of them, which may be an `article` too. */
export function isNamedAsComment(container: Element): boolean {
  let element: Element | null = container;
  for (let steps = 0; element && steps < reach; steps++, element = element.parentElement)
    if (hasName(element, comments)) return true;
  return false;
}

/** The id of a heading is its own words: `#a-system-for-sharing`. */
function hasName(element: Element, wanted: RegExp): boolean {
  const isHeading = /^h[1-6]$/i.test(element.localName);
  for (const name of [element.getAttribute('class'), isHeading ? null : element.getAttribute('id')]) {
    for (const part of name?.split(/\s+/) ?? []) if (isName(part, wanted)) return true;
  }
  return false;
}

/** Class names join words with "-", "_" or a capital: `articleNewsletterBox` has the word `newsletter`. */
function isName(part: string, wanted: RegExp): boolean {
  const words = part
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  return words.some((word, index) => {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    return (wanted.test(word) || wanted.test(`${word}-${after}`)) && !traits.test(before) && !looks.test(after);
  });
}
