/** Words that sites use in class names, ids and roles for parts that are not the article; whole words only. */
const names =
  /^(newsletters?|signup|subscribe|subscription|paywall|promos?|promoted|promotion|recirc|recirculation|readmore|outbrain|taboola|advert|adverts|advertisement|advertising|ads|sponsored|sharing|sharebar|sharedaddy|share|captions?|byline|breadcrumbs?|nav|navigation|comments|disqus|cookie|cookies|consent)$/;

/** Two words in a row. */
const pairs =
  /^(sign-up|read-more|more-stories|more-on|related-(articles?|posts?|stories|links?|content|news|items?)|recommended-(articles?|posts?|stories|reading)|ad-(slot|unit|container|wrapper|label|block|break)|social-(share|sharing|links|media|icons?)|mailing-list|wp-caption|also-read|up-next|most-read|most-popular|menu-item)$/;

/** A word before a name that makes it a trait of something else: `no_caption`, `has-ads`. */
const traits = /^(no|not|without|with|has|have|hide|show|is)$/;

/** How far up to look: a name farther up speaks about the page. */
const reach = 5;

/** True if a nearby element around the text is named as something other than the article. */
export function isNamedAsBoilerplate(container: Element): boolean {
  let element: Element | null = container;
  for (let steps = 0; element && steps < reach; steps++, element = element.parentElement) {
    if (/^(body|main|article)$/i.test(element.localName)) return false;
    if (/^(nav|aside|footer)$/i.test(element.localName) || hasName(element)) return true;
  }
  return false;
}

function hasName(element: Element): boolean {
  for (const name of [element.getAttribute('class'), element.getAttribute('id')]) {
    for (const part of name?.split(/\s+/) ?? []) if (isName(part)) return true;
  }
  return false;
}

/** Class names join words with "-", "_" or a capital: `articleNewsletterBox` has the word `newsletter`. */
function isName(part: string): boolean {
  const words = part
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  return words.some(
    (word, index) =>
      (names.test(word) || pairs.test(`${word}-${words[index + 1]}`)) && !traits.test(words[index - 1] ?? ''),
  );
}
