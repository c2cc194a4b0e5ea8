import type { Card } from '../../model/card';
import type { Outcome } from '../../model/reading';
import { count } from '../parts/words';
import { CardPopup } from './card-popup';

export interface OverlayState {
  outcome: Outcome;
  /** How many things are explained here. */
  explained: number;
  /** One line on why the page was recognised. */
  why: string;
  /** The open card and the client rectangle of the words it explains. */
  card?: { card: Card; words: DOMRect };
  /** Client rectangle beside which the note button stands. */
  selection?: DOMRect;
  /** Address of the panel frame while it is open. */
  panel?: string;
}

export interface OverlayActions {
  openPanel(): void;
  closeCard(): void;
  showRelated(id: string): void;
  /** The pointer came onto the card, or left it. */
  hoverCard(over: boolean): void;
  startNote(): void;
}

/** What floats over the page: the edge tab, an open card, the note button, the panel's frame. */
export const OverlayView = ({ state, actions }: { state: OverlayState; actions: OverlayActions }) => (
  <>
    {state.card && <CardPopup key={state.card.card.entry.id} {...state.card} actions={actions} />}
    {state.selection && <NoteButton beside={state.selection} onPress={actions.startNote} />}
    {state.outcome !== 'silent' && !state.panel && <EdgeTab state={state} onPress={actions.openPanel} />}
    {state.panel && (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame must take focus for the keyboard to reach the panel in it
      <iframe class="panel-frame" src={state.panel} title="Fair Notice panel" tabIndex={0} />
    )}
  </>
);

const EdgeTab = ({ state, onPress }: { state: OverlayState; onPress: () => void }) => {
  const words =
    state.outcome === 'shown'
      ? `${count(state.explained, 'thing')} explained`
      : 'This may be about surveillance at work';
  return (
    <button type="button" class={`edge-tab ${state.outcome}`} title={state.why} onClick={onPress}>
      <span class="edge-count" aria-hidden="true">
        {state.outcome === 'shown' ? state.explained : '?'}
      </span>
      <span class="edge-words">Fair Notice: {words}</span>
    </button>
  );
};

/** Pressing must not take the selection away, hence no default on mouse down. */
const NoteButton = ({ beside, onPress }: { beside: DOMRect; onPress: () => void }) => (
  <button
    type="button"
    class="note-button"
    style={{
      left: `${Math.max(4, Math.min(beside.right + 6, innerWidth - 72))}px`,
      top: `${Math.max(4, Math.min(beside.bottom + 6, innerHeight - 40))}px`,
    }}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    Note
  </button>
);
