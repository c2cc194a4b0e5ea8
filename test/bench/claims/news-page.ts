/**
 * An article as a news site serves it: menus, teasers of other articles, a share bar, figures, promotions between the
 * paragraphs, comments and a footer. About 700 elements, which is few for a news site, so as not to flatter what is
 * compared with reading it.
 */
export function newsPage(paragraphs: string[]): string {
  const body = paragraphs.map((text, i) => `<p>${text}</p>${i % 4 === 3 ? between(i) : ''}`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Badges at Norvik record every step | The Coast Gazette</title>
<meta name="author" content="Ida Falk"><meta property="og:site_name" content="The Coast Gazette">
<script>window.dataLayer = [];</script><style>.lead { font-weight: bold }</style></head><body>
<header class="masthead"><a href="/"><img src="/logo.svg" alt="The Coast Gazette"></a>${menu('main-nav', 40)}</header>
<main><article class="story"><header><h1>Badges at Norvik record every step</h1><p class="byline">By <a href="/ida">Ida Falk</a></p>
<time datetime="2026-05-04">4 May</time>${menu('share-bar', 6)}</header><div class="story-body">${body}</div></article>
<aside class="sidebar">${teasers('most-read', 10)}${teasers('more-news', 10)}</aside></main>
<section id="comments">${comments(15)}</section>
<footer class="footer">${menu('footer-nav', 40)}<p>All rights reserved.</p></footer></body></html>`;
}

function menu(name: string, count: number): string {
  const items = repeat(count, (i) => `<li class="item"><a href="/${name}/${i}">Section ${i}</a></li>`);
  return `<nav class="${name}"><ul>${items}</ul></nav>`;
}

function teasers(name: string, count: number): string {
  const card = (i: number) =>
    `<div class="teaser"><a href="/${name}/${i}"><img src="/${i}.jpg" alt=""><h3>Harbour opens berth ${i}</h3></a><p>The berth takes two ships a day.</p></div>`;
  return `<div class="${name}"><h2>More</h2>${repeat(count, card)}</div>`;
}

function comments(count: number): string {
  return repeat(
    count,
    (i) =>
      `<div class="comment"><b>Reader ${i}</b><p>I worked there, and it was so.</p><a href="#r${i}">Reply</a></div>`,
  );
}

function between(i: number): string {
  return `<figure><img src="/photo-${i}.jpg" alt="A gate"><figcaption>The gate of the depot.</figcaption></figure>
<div class="promo"><h4>Read on</h4><ul><li><a href="/promo/${i}">Berths are full</a></li></ul></div>`;
}

function repeat(count: number, each: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => each(i)).join('');
}
