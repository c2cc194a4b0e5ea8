import type { Card } from '../../model/card';
import { StatementView } from '../parts/statement-view';
import { Timeline } from '../parts/timeline';
import { readableDate, typeNames } from '../parts/words';

interface CardViewProps {
  card: Card;
  /** Called with the id of a related entry; without it related entries are plain words. */
  onRelated?: (id: string) => void;
}

/** Everything the packs say about one entry, each sentence with its source. The name is the caller's heading. */
export const CardView = ({ card: { entry, pack, related }, onRelated }: CardViewProps) => (
  <div class="card-body">
    <p class="entry-type">
      {typeNames[entry.type]}
      {entry.jurisdictions.length > 0 && <> · {entry.jurisdictions.join(', ')}</>}
    </p>
    {entry.statements.length === 0 && (
      <p class="nothing">This pack has no statement with a source of its own about {entry.name}.</p>
    )}
    {withoutSides(entry).map((statement) => (
      <StatementView key={statement.text} statement={statement} />
    ))}
    {entry.conflicts.map((conflict) => (
      <section key={conflict.about} class="conflict">
        <h4>Sources disagree: {conflict.about}</h4>
        <div class="sides">
          {conflict.sides.map((side) => (
            <StatementView key={side.text} statement={side} />
          ))}
        </div>
      </section>
    ))}
    {entry.timeline.length > 0 && (
      <section>
        <h4>Timeline</h4>
        <Timeline events={entry.timeline} />
      </section>
    )}
    <OurOwn title="What to watch" lines={entry.watch} />
    <OurOwn title="Questions worth asking" lines={entry.questions} />
    {related.length > 0 && (
      <section>
        <h4>Related</h4>
        <ul class="chips">
          {related.map(({ id, name }) => (
            <li key={id}>
              {onRelated ? (
                <button type="button" onClick={() => onRelated(id)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </li>
          ))}
        </ul>
      </section>
    )}
    <p class="pack-stamp">
      {pack.title} {pack.version}, {readableDate(pack.date)}
    </p>
  </div>
);

/** The statements that are not shown as a side of a disagreement. */
function withoutSides({ statements, conflicts }: Card['entry']): Card['entry']['statements'] {
  const sides = new Set(conflicts.flatMap(({ sides }) => sides.map(({ text }) => text)));
  return statements.filter(({ text }) => !sides.has(text));
}

/** Lines that nobody else said: marked as Fair Notice's own. */
const OurOwn = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section class="our-own">
      <h4>
        {title} <span class="by-us">from Fair Notice</span>
      </h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
