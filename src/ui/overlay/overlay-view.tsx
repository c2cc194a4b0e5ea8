import { useLayoutEffect, useRef } from 'preact/hooks';
import { count } from '../parts/words';
import { CardPopup } from './card-popup';
import type { OverlayActions, OverlayState } from './overlay-state';
import { SelectionBar } from './selection-bar';

/** What floats over the page: the edge tab, an open card, the bar beside a selection, the panel's frame. */
export const OverlayView = ({ state, actions }: { state: OverlayState; actions: OverlayActions }) => (
  <>
    {state.mention && <MentionFocus {...state.mention} onBlur={actions.leaveMention} />}
    {state.card && <CardPopup key={state.card.card.entry.id} {...state.card} actions={actions} />}
    {state.selection && <SelectionBar {...state.selection} categories={state.categories} actions={actions} />}
    <p role="status" class="visually-hidden">
      {state.selection?.isMarked ? 'Note saved' : ''}
    </p>
    {(state.outcome !== 'silent' || state.notes > 0) && !state.panel && (
      <EdgeTab state={state} onPress={actions.openPanel} />
    )}
    {state.panel && <PanelFrame address={state.panel} isSheet={state.isSelecting} />}
  </>
);

/** Takes keyboard focus in place of a mark, which lies where no event may happen. */
const MentionFocus = ({ label, words, onBlur }: { label: string; words: DOMRect; onBlur: () => void }) => {
  const { left, top, width, height } = words;
  return (
    <button
      type="button"
      class="mention-focus"
      tabIndex={-1}
      aria-label={label}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
      onBlur={onBlur}
    />
  );
};

/** Loaded without a `src`: a page that gets hold of the frame (Firefox's `originalTarget`) must not read the address there. */
const PanelFrame = ({ address, isSheet }: { address: string; isSheet: boolean }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => frame.current?.contentWindow?.location.replace(address), [address]);
  const look = isSheet ? 'panel-frame sheet' : 'panel-frame';
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame must take focus for the keyboard to reach the panel in it
  return <iframe ref={frame} class={look} title="Fair Notice panel" tabIndex={0} />;
};

const EdgeTab = ({ state, onPress }: { state: OverlayState; onPress: () => void }) => {
  const [sign, words] = {
    shown: [state.explained, `${count(state.explained, 'thing')} explained`],
    offered: ['?', 'This may be about surveillance at work'],
    silent: [state.notes, `${count(state.notes, 'note')} of yours`],
  }[state.outcome];
  return (
    <button
      type="button"
      class={`edge-tab ${state.outcome}`}
      aria-label={`Fair Notice: ${words}`}
      title={state.why}
      onClick={onPress}
    >
      <span class="edge-count" aria-hidden="true">
        {sign}
      </span>
      <span class="edge-words" aria-hidden="true">
        Fair Notice: {words}
      </span>
    </button>
  );
};
