/** Rules on addresses, as data. Each errs on the side of two articles: two different ones must never become one. */

/**
 * Parameters that campaigns, social sites and mailing lists append, by who does: none selects content on any site we know
 * of. What could (`id`, `p`, `story`, `ref`, `cid`) is in none.
 */
export const trackingParameters: readonly RegExp[] = [
  // Campaigns, as Google, Matomo, Piano, Adobe, Webtrekk, HubSpot Ads and others count them.
  /^utm_\w+$/i,
  /^(pk|mtm|piwik|matomo)_(campaign|kwd|keyword|source|medium|content|cid|group|placement)$/i,
  /^at_(?:campaign|medium|custom\d|link_\w+|ptr_name|bbc_team|format|creation|variant)$/i,
  /^(s_cid|s_kwcid|ef_id|sc_channel|sc_cid|intcmp)$/i,
  /^(wt_mc|wt_zmc|wtmc|xtor|cmpid|dgcid|mkwid)$/i,
  /^hsa_\w+$/i,
  // Comscore, as the BBC uses it.
  /^ns_(?:campaign|mchannel|source|linkname|fee)$/i,
  // Clicks on advertisements.
  /^(g(?:clid|clsrc|braid|bid)|wbraid|dclid|gad_source|gad_campaignid|srsltid)$/i,
  /^(msclkid|yclid|ysclid|_openstat|rb_clickid|irclickid)$/i,
  // Social sites.
  /^(fbclid|fb_(?:action_ids|action_types|source|ref)|mibextid)$/i,
  /^(twclid|ttclid|li_fat_id|igsh(?:id)?|epik|soc_(?:src|trk)|__twitter_impression)$/i,
  // Mailings.
  /^(mc_[cet]id|mkt_tok|_hs(?:enc|mi|ctatracking)|hss_channel|oly_(?:enc|anon)_id|vero_(?:id|conv)|_kx|ml_subscriber(?:_hash)?)$/i,
  // Visits, and where they came from.
  /^(_g[al]|ref_src|ref_url|guce_referrer(?:_sig)?|gucc?ounter)$/i,
  // What AMP caches and viewers add.
  /^(usqp|amp_(?:js_v|gsa|r|lite|tf|ct|kit)|ampshare|aoh)$/i,
];

/** The same, where it holds for one site alone and its subdomains. */
export const siteParameters = new Map<string, RegExp>(
  Object.entries({
    'nytimes.com':
      /^(smid|smtyp|unlocked_article_code|referringsource|partner|emc|campaign_id|instance_id|segment_id)$/i,
    'wsj.com': /^(mod|st|reflink)$/i,
    'bloomberg.com': /^(srnd|sref|leadsource|accesstoken)$/i,
    'washingtonpost.com': /^(itid|pwapi_token)$/i,
    'ft.com': /^(sharetype|accesstoken)$/i,
    'reuters.com': /^(taid|il|rpc)$/i,
    'theguardian.com': /^(ref|cmp|cmp_\w+)$/i,
    'dailymail.co.uk': /^(ito|ns_mchannel)$/i,
    'bbc.com': /^(ocid|pinned_post_\w+)$/i,
    'bbc.co.uk': /^(ocid|pinned_post_\w+)$/i,
    'spiegel.de': /^sara_\w+$/i,
    'lemonde.fr': /^lmd_\w+$/i,
    'linkedin.com': /^(trk|trkinfo|trackingid|refid)$/i,
  }),
);

/** A parameter that asks for the AMP version or the one to print, with the values that do. */
export const dressParameters = new Map<string, RegExp>(
  Object.entries({
    amp: /^(|1|true|yes)$/i,
    _amp: /^(|1|true|yes)$/i,
    amp_markup: /^1$/,
    outputtype: /^amp$/i,
    output: /^amp$/i,
    service: /^(amp|print)$/i,
    view: /^(amp|print)$/i,
    mode: /^(amp|print)$/i,
    format: /^(amp|print)$/i,
    layout: /^(amp|print)$/i,
    print: /^(|1|true|yes|print)$/i,
    printable: /^(|1|true|yes)$/i,
  }),
);

/** First labels of hosts that show a site's pages in another dress: `www.`, the mobile and the AMP host. */
export const dressLabels = /^(www|m|mobile|mobil|touch|wap|amp)$/;

/** Segments of a path that show an article's AMP version, wherever they stand, and the one to print, where they end it. */
export const ampSegment = /\/(amp|amphtml)(?=\/|$)/gi;
export const printSegment = /\/print$/i;

/**
 * Services that show a publisher's own page under an address of theirs, which holds the publisher's: AMP caches and
 * viewers. The address, less its query, from its beginning to where the publisher's host begins.
 */
export const carriers: readonly RegExp[] = [
  /^[\w-]+\.cdn\.ampproject\.org\/(?:c|v|wp)\/(?:s\/)?/,
  /^cdn\.ampproject\.org\/(?:c|v|wp)\/(?:s\/)?/,
  /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})\/amp\/(?:s\/)?/,
  /^(?:www\.)?bing\.com\/amp\/(?:s\/)?/,
];

/**
 * Archives that keep pages as they once were, under an address that ends in the page's: what stands before that, with the
 * day it was kept as the first group.
 */
export const archives: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/(\d{8})\d*(?:[a-z]{2}_)?\/(?=https?:)/,
  /^https?:\/\/archive\.(?:today|ph|is|md|li|vn|fo)\/(\d{4}\.\d\d\.\d\d)-\d{6}\/(?=https?:)/,
  /^https?:\/\/archive\.(?:today|ph|is|md|li|vn|fo)\/(\d{8})\d{6}\/(?=https?:)/,
];

/** The sites of those caches and archives that have pages of all others; not of the viewers, which are a search engine's. */
export const cacheSites =
  `ampproject.org web.archive.org archive.today archive.ph archive.is archive.md archive.li archive.vn
  archive.fo`.split(/\s+/);

/**
 * Suffixes under which anybody may have a name, beside the top-level domains themselves: the usual second levels of
 * countries, and hosts whose subdomains belong to different people (from the Public Suffix List, those met in news).
 */
export const secondLevels =
  /^(co|com|org|net|ac|gov|govt|edu|or|ne|go|gob|gouv|asso|nhs|police|sch|school|ltd|plc|me|id|in|nom|press|web)$/;
export const sharedHosts = new Set(
  `github.io gitlab.io blogspot.com wordpress.com substack.com tumblr.com medium.com ghost.io netlify.app vercel.app
   pages.dev workers.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev cloudfront.net amazonaws.com
   azurewebsites.net typepad.com livejournal.com hatenablog.com over-blog.com beehiiv.com buttondown.email wixsite.com
   weebly.com webflow.io squarespace.com blogs.com home.blog neocities.org glitch.me altervista.org canalblog.com
   free.fr narod.ru ucoz.ru sites.google.com`.split(/\s+/),
);
