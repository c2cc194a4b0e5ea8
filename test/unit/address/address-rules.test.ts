import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/model/address';
import { dressParameters, siteParameters, trackingParameters } from '../../../src/model/address-rules';

const place = 'https://news.example.com/2026/03/staff-tracked-at-depot';

/** One example for each word of the rules, as sites really append it. */
const appended =
  `utm_source utm_medium utm_campaign utm_term utm_content utm_id pk_campaign pk_kwd mtm_source mtm_cid piwik_campaign
  matomo_keyword at_campaign at_medium at_custom1 at_link_id at_ptr_name at_bbc_team at_format s_cid s_kwcid ef_id sc_channel
  intcmp wt_mc wt_zmc xtor cmpid dgcid mkwid hsa_acc hsa_cam ns_campaign ns_mchannel ns_source ns_linkname ns_fee gclid gclsrc
  gbraid gbid wbraid dclid gad_source gad_campaignid srsltid msclkid yclid ysclid _openstat rb_clickid irclickid fbclid
  fb_action_ids fb_source mibextid twclid ttclid li_fat_id igshid igsh epik soc_src soc_trk __twitter_impression mc_cid mc_eid
  mc_tid mkt_tok _hsenc _hsmi hss_channel oly_enc_id oly_anon_id vero_id _kx ml_subscriber_hash _ga _gl ref_src ref_url
  guce_referrer guce_referrer_sig gucounter guccounter usqp amp_js_v amp_gsa amp_tf ampshare aoh`.split(/\s+/);

/** What selects an article somewhere. */
const selecting =
  'id p page story storyid article articleid a art aid nid post s t v q ref cid sid pid item newsid doc section date lang key'.split(
    ' ',
  );

describe('a parameter', () => {
  it.each(appended)('%s is taken away', (name) => {
    expect(addressKey(`${place}?${name}=x1`)).toBe(addressKey(place));
    expect(addressKey(`${place}?id=4&${name.toUpperCase()}=x1`)).toBe(addressKey(`${place}?id=4`));
  });

  it.each(selecting)('%s stays', (name) => {
    expect(addressKey(`${place}?${name}=1`)).not.toBe(addressKey(`${place}?${name}=2`));
    expect(addressKey(`${place}?${name}=1`)).not.toBe(addressKey(place));
  });

  it('is taken away by no rule that has no example here, nor by two', () => {
    for (const rule of trackingParameters) {
      expect(
        appended.some((name) => rule.test(name)),
        String(rule),
      ).toBe(true);
    }
    for (const name of appended)
      expect(
        trackingParameters.filter((rule) => rule.test(name)),
        name,
      ).toHaveLength(1);
  });

  const ofSites: [site: string, name: string][] = [
    ['nytimes.com', 'smid'],
    ['wsj.com', 'mod'],
    ['bloomberg.com', 'srnd'],
    ['washingtonpost.com', 'itid'],
    ['ft.com', 'sharetype'],
    ['reuters.com', 'taid'],
    ['theguardian.com', 'CMP'],
    ['dailymail.co.uk', 'ito'],
    ['bbc.com', 'ocid'],
    ['bbc.co.uk', 'pinned_post_locator'],
    ['spiegel.de', 'sara_ref'],
    ['lemonde.fr', 'lmd_medium'],
    ['linkedin.com', 'trk'],
  ];
  it.each(ofSites)('of %s, %s, is taken away there alone', (site, name) => {
    expect(addressKey(`https://www.${site}/a-b-c?${name}=1`)).toBe(addressKey(`https://${site}/a-b-c`));
    expect(addressKey(`https://paper.example/a-b-c?${name}=1`)).not.toBe(addressKey('https://paper.example/a-b-c'));
  });
  it('of a site is tried for every site with rules', () => {
    expect(ofSites.map(([site]) => site)).toEqual([...siteParameters.keys()]);
  });

  const dresses: [name: string, values: string[], others: string[]][] = [
    ['amp', ['', '1', 'true'], ['2', 'no']],
    ['_amp', ['true'], ['5']],
    ['amp_markup', ['1'], ['2']],
    ['outputType', ['amp'], ['json', 'xml']],
    ['output', ['AMP'], ['1']],
    ['service', ['amp', 'print'], ['repair']],
    ['view', ['amp', 'print'], ['2', 'gallery']],
    ['mode', ['amp', 'print'], ['live']],
    ['format', ['amp', 'print'], ['podcast']],
    ['layout', ['amp', 'print'], ['list']],
    ['print', ['1', 'true', 'print', ''], ['2', 'lino']],
    ['printable', ['1', 'yes'], ['7']],
  ];
  it.each(dresses)('%s is taken away where it asks for another dress alone', (name, values, others) => {
    for (const value of values) expect(addressKey(`${place}?${name}=${value}`), value).toBe(addressKey(place));
    for (const value of others) expect(addressKey(`${place}?${name}=${value}`), value).not.toBe(addressKey(place));
  });
  it('for another dress is tried for every rule', () => {
    expect(dresses.map(([name]) => name.toLowerCase())).toEqual([...dressParameters.keys()]);
  });
});

describe('a host', () => {
  it.each(['www', 'm', 'mobile', 'mobil', 'touch', 'wap', 'amp'])('of the dress %s is the site’s own', (label) => {
    expect(addressKey(`https://${label}.example.com/a-b-c`)).toBe('https://example.com/a-b-c');
    expect(addressKey(`https://${label}.com/a-b-c`)).toBe(`https://${label}.com/a-b-c`);
  });
});
