import type { Card } from '../../model/card';
import type { CategoryLook } from '../../model/category';
import type { Outcome } from '../../model/reading';

/** What floats over the page. */
export interface OverlayState {
  outcome: Outcome;
  /** How many things are explained here. */
  explained: number;
  /** How many notes the reader has on it. */
  notes: number;
  /** One line on why the page was recognised. */
  why: string;
  /** The open card and the client rectangle of the words it explains. */
  card?: { card: Card; words: DOMRect };
  /** The mention whose card was opened last: what is read out of it, and the client rectangle of its words. */
  mention?: { label: string; words: DOMRect };
  /** Client rectangle beside which the bar stands, and whether those words have just become a note. */
  selection?: { beside: DOMRect; isMarked: boolean };
  /** The categories that have a place in the bar. */
  categories: readonly CategoryLook[];
  /** Whether the panel is a sheet with keys for selecting, under the article. */
  isSelecting: boolean;
  /** Address of the panel frame while it is open. */
  panel?: string;
}

/** What the reader can do with it. */
export interface OverlayActions {
  openPanel(): void;
  closeCard(): void;
  showRelated(id: string): void;
  /** The pointer came onto the card, or left it. */
  hoverCard(over: boolean): void;
  /** Keyboard focus left the mention. */
  leaveMention(): void;
  startNote(): void;
  /** A category was chosen in the bar, by its place from 0. */
  markSelected(place: number): void;
  undoMark(): void;
  closeBar(): void;
}
