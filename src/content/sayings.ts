import type { Article } from '../model/article';
import type { Card } from '../model/card';
import type { EntryType } from '../model/entry';
import type { Sayings } from '../model/sayings';
import type { Target } from '../model/note';
import type { Span } from '../model/span';
import type { Mark } from '../page/ink/mark';
import type { FoundReading } from './find-reading';
import { requirePart } from './parts';
import { rest } from './slices';
import { voiceMarks } from './voice-marks';

/** What can be accused or cleared by a sentence that nobody is named for. */
const isOrganisation = (type: EntryType | undefined): boolean =>
  type === 'organisation' || type === 'vendor' || type === 'regulator';

interface SayingsParts {
  cards: ReadonlyMap<string, Card>;
  found: () => FoundReading | undefined;
  /** Opens a draft on a passage, with more to keep in its target. */
  startNote(span: Span, more: Partial<Target>): Promise<boolean>;
  /** The marks to show have changed. */
  redraw(): void;
}

export interface SayingsView {
  /** Who says what; worked out once an article, when first asked for. */
  read(): Promise<Sayings>;
  showVoices(shown: boolean): Promise<void>;
  note(index: number): Promise<boolean>;
  /** Bars for the margin while they are shown. */
  marks(): Mark[];
}

const nothing: Sayings = { claims: [], voices: [], unsupported: [] };

/** Who says what in the article that is shown. */
export function createSayings({ cards, found, startNote, redraw }: SayingsParts): SayingsView {
  let known: { article: Article; sayings: Sayings } | undefined;
  let areVoicesShown = false;

  const read = async () => {
    const reading = found();
    if (!reading) return nothing;
    const { article, findings } = reading;
    if (known?.article === article) return known.sayings;
    const { findClaims, findUnsupported, measureVoices } = await requirePart('claims');
    const claims = findClaims(article);
    await rest();
    const organisations = findings.mentions.filter(({ entry }) => isOrganisation(cards.get(entry)?.entry.type));
    const unsupported = findUnsupported(article, claims, organisations);
    known = { article, sayings: { claims, voices: measureVoices(article.text, claims), unsupported } };
    return known.sayings;
  };
  return {
    read,
    async showVoices(shown) {
      areVoicesShown = shown;
      await read();
      redraw();
    },
    async note(index) {
      const claim = (await read()).claims[index];
      const [first] = claim?.content ?? [];
      if (!claim || !first) return false;
      const { speaker, via, directness, hedge } = claim;
      const names = via.map(({ name }) => name);
      const saying = { speaker: speaker?.name, via: names.length > 0 ? names : undefined, directness, hedge };
      return startNote({ start: first.start, end: claim.content.at(-1)!.end }, { saying });
    },
    marks: () =>
      areVoicesShown && known?.article === found()?.article
        ? voiceMarks(known!.sayings.claims, known!.article.blocks)
        : [],
  };
}
