import type { DraftBlock } from './compose-blocks';

const postName = /(^|[\s_-])(post|message|reply|comment|answer)s?(?=$|[\s_-])/i;

/** From a paragraph up to the post that it stands in. */
const reach = 8;

const writer =
  '[class*="author"], [class*="user"], [class*="poster"], [itemprop~="author"], [rel~="author"], [href*="/user"], [href*="/member"]';

/** True where at least half of the text lies in three or more posts of one make, each with its own writer. */
export function isThread(prose: readonly DraftBlock[]): boolean {
  const threads = new Map<string, { posts: Set<Element>; characters: number }>();
  const writers = new Map<Element, boolean>();
  let characters = 0;
  for (const { container, text } of prose) {
    characters += text.length;
    const post = findPost(container, writers);
    if (!post) continue;
    const make = `${post.localName} ${/\S+/.exec(post.getAttribute('class') ?? '')?.[0]}`;
    const thread = threads.get(make) ?? { posts: new Set(), characters: 0 };
    threads.set(make, thread);
    thread.posts.add(post);
    thread.characters += text.length;
  }
  return [...threads.values()].some((thread) => thread.posts.size >= 3 && thread.characters * 2 >= characters);
}

/** The nearest element around the text that is named a post and has a writer; `writers` keeps which have been looked into. */
function findPost(container: Element, writers: Map<Element, boolean>): Element | undefined {
  let element: Element | null = container;
  for (let steps = 0; element && steps < reach; steps++, element = element.parentElement) {
    const names = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const isNamed = postName.test(names) || /Comment|Answer/.test(element.getAttribute('itemtype') ?? '');
    if (!isNamed) continue;
    const isSigned = writers.get(element) ?? hasWriter(element);
    writers.set(element, isSigned);
    if (isSigned) return element;
  }
  return undefined;
}

/** In the post, in the row or item of a list that holds it, or on it as an attribute. */
function hasWriter(post: Element): boolean {
  const holder = post.closest('tr, li') ?? post;
  return post.hasAttribute('author') || post.hasAttribute('data-author') || holder.querySelector(writer) !== null;
}
