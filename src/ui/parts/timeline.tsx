import type { ComponentChildren } from 'preact';
import type { TimelineEvent } from '../../model/entry';
import { SourceLink } from './statement-view';
import { readableDate } from './words';

interface TimelineProps {
  events: readonly TimelineEvent[];
  /** What stands among the events, and before which of them. */
  here?: { before: number; children: ComponentChildren };
}

/** What happened when, each with its source, and where something of today stands among it. */
export const Timeline = ({ events, here }: TimelineProps) => {
  const lines = events.map((event) => (
    <li key={event.date + event.event}>
      <time datetime={event.date}>{readableDate(event.date)}</time> {event.event}{' '}
      <span class="sources">
        <SourceLink source={event.source} />
      </span>
    </li>
  ));
  if (here) {
    lines.splice(
      here.before,
      0,
      <li key="here" class="here" aria-current="true">
        {here.children}
      </li>,
    );
  }
  return <ol class="timeline">{lines}</ol>;
};
