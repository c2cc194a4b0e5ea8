import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/model/card';
import { defaultCategories } from '../../src/model/category';
import cardCss from '../../src/ui/card/card.css?inline';
import type { OverlayState } from '../../src/ui/overlay/overlay-state';
import { OverlayView } from '../../src/ui/overlay/overlay-view';
import overlayCss from '../../src/ui/overlay/overlay.css?inline';
import categoriesCss from '../../src/ui/parts/categories.css?inline';
import themeCss from '../../src/ui/parts/theme.css?inline';

// axe cannot look into a closed root, so that what the overlay shows is tried here in an open page, with the same styles.

const source = {
  publisher: 'The Quay Gazette',
  title: 'Scanners count the minutes',
  url: 'https://quay.example/scanners',
  published: '2026-03-02',
};
const statement = { attributedTo: 'The Quay Gazette', asOf: '2026-03-02', sources: [source] };
const kinds = ['reported', 'party-claim', 'law', 'guidance', 'research-finding', 'analysis'] as const;

/** A card with one of everything that a card can show. */
const card = {
  entry: {
    id: 'scanmaster',
    type: 'vendor',
    name: 'ScanMaster',
    jurisdictions: ['UK'],
    statements: [
      ...kinds.map((kind) => ({ ...statement, kind, text: `It counts the minutes between two parcels (${kind}).` })),
      {
        ...statement,
        kind: 'reported',
        text: 'It was quoted.',
        quote: { text: 'We count minutes, not people', speaker: 'Odo Fenn' },
      },
    ],
    conflicts: [
      {
        about: 'who sees the figures',
        sides: [
          { ...statement, kind: 'party-claim', text: 'Managers alone, the firm says.' },
          { ...statement, kind: 'reported', text: 'They hang in the canteen.' },
        ],
      },
    ],
    timeline: [{ date: '2026-03', event: 'The first scanners arrive.', source }],
    watch: ['Whether the figures are used at appraisals.'],
    questions: ['Who can see them?'],
    related: ['ico'],
  },
  pack: { id: 'surveillance', title: 'Surveillance at work', version: '1.0.0', date: '2026-11-23' },
  related: [{ id: 'ico', name: 'Information Commissioner' }],
} as unknown as Card;

const categories = defaultCategories;
const states: Record<string, Partial<OverlayState>> = {
  'the card': { outcome: 'shown', explained: 3, why: 'Recognised', card: { card, words: new DOMRect(40, 40, 90, 20) } },
  'the mention in focus': {
    outcome: 'shown',
    explained: 3,
    notes: 0,
    why: '',
    mention: { label: 'ScanMaster: card', words: new DOMRect(40, 40, 90, 20) },
  },
  'the tab of a page with notes alone': { outcome: 'silent', notes: 2, why: 'You have notes on this article' },
  'the tab and the bar': { outcome: 'offered', selection: { beside: new DOMRect(40, 200, 90, 20), isMarked: false } },
  'the bar once a note is saved': { selection: { beside: new DOMRect(40, 200, 90, 20), isMarked: true } },
};
const nothing = () => {};
const actions = {
  openPanel: nothing,
  closeCard: nothing,
  showRelated: nothing,
  hoverCard: nothing,
  leaveMention: nothing,
  startNote: nothing,
  markSelected: nothing,
  undoMark: nothing,
  closeBar: nothing,
};

const mount = document.createElement('main');
afterEach(() => {
  render(null, mount);
  for (const style of document.head.querySelectorAll('style')) style.remove();
  mount.remove();
});

describe.each(['light', 'dark'])('in the %s', (theme) => {
  it.each(Object.entries(states))('%s has no violation', async (_, state) => {
    const style = document.createElement('style');
    style.textContent = themeCss + cardCss + overlayCss + categoriesCss;
    document.head.append(style);
    document.documentElement.lang = 'en';
    document.title = 'Overlay';
    document.documentElement.dataset.theme = theme;
    mount.className = 'themed floating';
    mount.dataset.theme = theme;
    document.body.append(mount);
    const none = { outcome: 'silent', explained: 0, notes: 0, why: '', categories, isSelecting: false } as const;
    render(<OverlayView state={{ ...none, ...state }} actions={actions} />, mount);
    expect(mount.querySelectorAll('button').length).toBeGreaterThan(0);
    const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});
