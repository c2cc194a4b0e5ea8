import { story } from './read-body';

/** One page as a site might build it, and whether its text is an article. */
export interface PageShape {
  is: boolean;
  /** In the head. */
  head?: string;
  body: string;
}

const ld = (thing: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;

const menu = '<nav><a href="/">Home</a><a href="/news">News</a><a href="/about">About</a></nav>';
const teaser = (n: number) =>
  `<article><h2><a href="/story-${n}">The depot at Arle, part ${n}</a></h2><p>What a driver says of the list, and what the depot says of it.</p></article>`;
const teasers = Array.from({ length: 9 }, (_, n) => teaser(n)).join('');
const legal = (subject: string) =>
  Array.from(
    { length: 6 },
    (_, n) =>
      `<p>${n + 1}. We and our ${n + 40} partners store ${subject} on your device, and you may object at any time.</p>`,
  ).join('');

/** Shapes of pages as they are met on the web, all invented. */
export const pageShapes: Record<string, PageShape> = {
  'the empty shell of a single-page app': { is: false, body: '<div id="__next"></div><script>start()</script>' },
  'a shell that asks for JavaScript': {
    is: false,
    body: '<div id="root">You need to enable JavaScript to run this app.</div>',
  },
  'a shell that says it is loading': {
    is: false,
    body: `<header>${menu}</header><main aria-busy="true"><div class="skeleton"></div><p>Loading…</p></main>`,
  },
  'a check whether the visitor is human': {
    is: false,
    head: '<title>Just a moment...</title>',
    body: '<h1>arle.example</h1><p>Checking if the site connection is secure.</p><p>arle.example needs to review the security of your connection before proceeding. This may take a few seconds.</p>',
  },
  'a consent wall': {
    is: false,
    head: '<title>We value your privacy</title>',
    body: `<div id="cmp" class="consent-wall" role="dialog" aria-modal="true"><h1>We value your privacy</h1>${legal('cookies')}<button>Accept all</button><button>Manage options</button></div>`,
  },
  'a page that was not found': {
    is: false,
    head: '<title>404 - Page not found</title>',
    body: `${menu}<main><h1>Page not found</h1><p>Sorry, the page you were looking for does not exist or has been moved. Check the address, or try one of these.</p><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></main>`,
  },
  'an error of the server': {
    is: false,
    head: '<title>503 Service Unavailable</title>',
    body: '<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime. Please try again later.</p>',
  },
  'a login wall': {
    is: false,
    head: '<title>Log in to continue</title>',
    body: '<main><form action="/login"><h1>Log in to continue</h1><p>Enter your e-mail address and your password to go on reading on all your devices.</p><input name="email"><input name="password" type="password"><button>Log in</button></form></main>',
  },
  'a product': {
    is: false,
    head: `<meta property="og:type" content="product">${ld({ '@type': 'Product', name: 'Door lamp', offers: { '@type': 'Offer', price: '19' } })}`,
    body: `${menu}<main><h1>Door lamp</h1><p>£19 · In stock</p><button>Add to basket</button><h2>Description</h2><p>The lamp hangs over any door and lights it for nine hours. It comes with two screws and a cable of three metres.</p><p>Two years of guarantee, and returns within thirty days of delivery.</p></main>`,
  },
  'a job advertisement': {
    is: false,
    head: ld({ '@type': 'JobPosting', title: 'Driver', datePosted: '2026-03-14' }),
    body: `${menu}<main><h1>Driver, Arle</h1><p>We are looking for a driver who knows the doors of Arle and likes to be out early. You will carry forty parcels an hour and report to the shift lead.</p><h2>What we offer</h2><ul><li>A van that is checked every morning before you come.</li><li>Thirty days of leave, and a pension from your first day.</li></ul><p>Send your letter by the end of March to the depot.</p></main>`,
  },
  'an event': {
    is: false,
    head: ld({ '@type': 'Event', name: 'Doors open', startDate: '2026-03-14' }),
    body: `${menu}<main><h1>Doors open</h1><p>Saturday 14 March, 10 am, at the depot in Arle. Come and see how the parcels are sorted; there will be tea and a tour for children.</p><p>Entrance is free, and no ticket is needed for the tour.</p></main>`,
  },
  'the stories under one tag': {
    is: false,
    head: ld({ '@type': 'CollectionPage', name: 'Depots' }),
    body: `${menu}<main><h1>Depots</h1>${teasers}</main>`,
  },
  'the profile of a writer': {
    is: false,
    head: `<meta property="og:type" content="profile">${ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ada Quill' } })}`,
    body: `${menu}<main><h1>Ada Quill</h1><p>Ada Quill writes on depots, doors and drivers. She has been with the Lantern since 2019 and lives in Arle with a dog.</p>${teasers}</main>`,
  },
  'an article of an encyclopaedia': {
    is: true,
    head: ld({ '@type': 'Article', name: 'Arle depot', headline: 'depot in the county of Fell' }),
    body: `<div id="content"><h1>Arle depot</h1><div class="mw-parser-output">${story}<h2>History</h2>${story}</div></div>`,
  },
  'a newsletter on a page of its own': {
    is: true,
    head: ld({ '@type': 'NewsArticle', headline: 'The list of doors' }),
    body: `<div class="single-post"><article class="newsletter-post post"><h1 class="post-title">The list of doors</h1><div class="available-content"><div class="body markup">${story}</div></div><div class="subscribe-widget"><p>Thanks for reading. Subscribe for free to receive new posts.</p></div></article></div>`,
  },
  'a press release': {
    is: true,
    head: '<meta property="og:type" content="website">',
    body: `${menu}<main><h1>The depot opens its list</h1><p>ARLE, March 14, 2026 /Newswire/ -- The depot at Arle said today that its list of doors is open to all drivers.</p>${story}<p>Media contact: press@arle.example</p></main>`,
  },
  'a judgment of a court': {
    is: true,
    body: `<main><h1>Quill v Arle Depots Ltd</h1><p>Neutral citation: [2026] XX 14</p><ol>${story.replaceAll('<p>', '<li><p>').replaceAll('</p>', '</p></li>')}</ol></main>`,
  },
  'guidance of a public office': {
    is: true,
    head: ld({ '@type': 'Article', name: 'Monitoring doors: guidance' }),
    body: `${menu}<main class="content"><h1>Monitoring doors: guidance</h1><p>Published 14 March 2026</p><nav role="navigation" aria-label="Contents"><ol><li><a href="#who">Who it is for</a></li></ol></nav><div class="govspeak"><h2 id="who">Who it is for</h2>${story}<h2>What to do</h2>${story}</div></main>`,
  },
  'documentation with code': {
    is: true,
    body: `<aside><ul><li><a href="/a">Install</a></li></ul></aside><main><h1>Lists</h1>${story}<pre><code>list --doors</code></pre>${story}</main>`,
  },
  'an episode with its notes': {
    is: true,
    head: ld({ '@type': 'PodcastEpisode', name: 'Doors' }),
    body: `<main><h1>Doors</h1><audio controls></audio>${story}${story}${story}</main>`,
  },
  'an article of a page built of custom elements': {
    is: true,
    body: `<app-root><app-header></app-header><app-story><div class="story__body">${story}</div></app-story></app-root>`,
  },
  'an article whose framework gives every class a hash': {
    is: true,
    body: `<div class="css-1q2w"><div class="css-9z8x"><div class="css-3e4r"><h1 class="css-5t6y">Doors</h1></div>${story.replaceAll('<p>', '<div class="css-7u8i"><p class="css-0p9o">').replaceAll('</p>', '</p></div>')}</div></div>`,
  },
  'an article under a consent dialogue': {
    is: true,
    body: `<main><article><h1>Doors</h1>${story}</article></main><div class="cookie-consent" role="dialog">${legal('cookies')}</div>`,
  },
  'a short article under a long consent dialogue': {
    is: true,
    body: `<main><article><h1>Doors</h1>${story}</article></main><div id="sp_message_container" role="dialog" aria-modal="true">${legal('cookies').repeat(4)}</div>`,
  },
};
