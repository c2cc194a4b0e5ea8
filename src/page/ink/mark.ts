import type { Span } from '../../model/span';

/**
 * How a mark looks: a first mention, a later one, one of the reader's notes (by verdict), a passage just pointed at, the
 * passage being selected by keyboard, or a bar in the margin for who speaks.
 */
export type MarkLook = 'mention' | 'again' | 'note' | 'note-edited' | 'flash' | 'passage' | 'voice';

/** Words of the article to be marked. */
export interface Mark {
  /** Unique among the marks; what a hit answers. */
  id: string;
  span: Span;
  look: MarkLook;
  /** Colour and pattern of the reader's category, or of a speaker, as CSS classes of the overlay's sheet. */
  tint?: string;
  /** Bars in the margin: which place beside the text; notes: which line under it, where several overlap. */
  lane?: number;
  /** The letter on a bar. */
  letter?: string;
}

/** One rectangle of a mark, in the ink layer's own coordinates (CSS pixels). */
export interface Box {
  mark: Mark;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Whether this is the mark's first line. */
  first: boolean;
}
