/** Rules on addresses, as data. Each errs on the side of two articles: two different ones must never become one. */

/** Parameters that campaigns, social sites and mailing lists append: none selects content on any site we know of. */
export const trackingParameters =
  /^(utm_\w+|at_(?:campaign|medium|custom\d|link_\w+|ptr_name|bbc_team|format)|ns_(?:campaign|mchannel|source|linkname|fee)|fbclid|g(?:clid|clsrc|braid|bid)|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igsh(?:id)?|epik|_g[al]|mc_[ce]id|mkt_tok|_hs(?:enc|mi|ctatracking)|oly_(?:enc|anon)_id|vero_(?:id|conv)|cmpid|wt_mc|wt_zmc|xtor|ref_src|__twitter_impression|gucc?ounter|guce_referrer(?:_sig)?|usqp|amp_(?:js_v|gsa|r|lite)|_kx|sc_channel|s_cid)$/i;

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
  }),
);

/** A parameter that asks for the AMP version, with the values that do. */
export const ampParameters = new Map<string, RegExp>(
  Object.entries({
    amp: /^(|1|true|yes)$/i,
    _amp: /^(|1|true|yes)$/i,
    outputtype: /^amp$/i,
    output: /^amp$/i,
  }),
);

/** First labels of hosts that show a site's pages in another dress: `www.`, the mobile and the AMP host. */
export const dressLabels = /^(www|m|mobile|amp)$/;

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
