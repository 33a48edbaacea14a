import { classOf, SHAPES } from '../../dashboard/parts/Mark.tsx';
import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { fill } from '../../words/fill.ts';
import type { EntityJoins } from '../model/entityJoins.ts';
import { isAgency } from '../parts/Owner.tsx';
import type { SchemaContext } from '../schemaContext.ts';
import { pictureLayout, type Group, type Placed, type PictureLayout } from './pictureLayout.ts';

const WIDTH = 760;
const LEFT_EDGE = 252;
const RIGHT_EDGE = 500;

/** The order in which the agencies always stand. */
const ORDER = Object.keys(AGENCY_WORDS).filter(isAgency);

interface PictureProps {
  readonly joins: EntityJoins;
  readonly context: SchemaContext;
}

/** How the agencies' types join: theirs on the left, what they have in common on the right. The table beside it says the same. */
export function JoinPicture({ joins, context }: PictureProps) {
  const { words } = context;
  const layout = pictureLayout(joins, ORDER);
  const spoken = fill(words.pictureSpoken, {
    types: joins.types.length,
    agencies: layout.groups.length,
    entities: layout.entities.length,
  });
  return (
    <svg
      className="joins"
      viewBox={`0 0 ${WIDTH} ${layout.height}`}
      role="img"
      aria-label={`${words.pictureTitle}. ${spoken}`}
    >
      <Lines layout={layout} />
      <text className="joins-head" x="0" y="14">
        {words.pictureFrom}
      </text>
      <text className="joins-head" x={RIGHT_EDGE + 14} y="14">
        {words.pictureTo}
      </text>
      {layout.groups.map((group) => (
        <AgencyGroup key={group.agency} group={group} context={context} />
      ))}
      {layout.entities.map((entity) => (
        <Entity key={entity.card.name} entity={entity} />
      ))}
    </svg>
  );
}

function Lines({ layout }: { readonly layout: PictureLayout }) {
  const bend = (RIGHT_EDGE - LEFT_EDGE) / 2;
  return layout.lines.map(({ agency, type, entity, from, to }) => (
    <path
      key={`${type} ${entity}`}
      className={`joins-line ${isAgency(agency) ? classOf(agency) : 'of-other'}`}
      d={`M${LEFT_EDGE} ${from}C${LEFT_EDGE + bend} ${from} ${RIGHT_EDGE - bend} ${to} ${RIGHT_EDGE} ${to}`}
    />
  ));
}

function AgencyGroup({
  group: { agency, y, types },
  context,
}: {
  readonly group: Group;
  readonly context: SchemaContext;
}) {
  const code = isAgency(agency) ? agency : 'OTHER';
  return (
    <g className={classOf(code)}>
      <Mark agency={code} x={0} y={y - 6} />
      <text className="joins-agency" x="20" y={y + 5}>
        {isAgency(agency) ? AGENCY_WORDS[agency].name[context.language] : agency}
      </text>
      {types.map(({ card, y: at }) => (
        <g key={card.name}>
          <text className="joins-type" x="20" y={at + 4.5}>
            {card.name}
          </text>
          <circle className="joins-dot" cx={LEFT_EDGE} cy={at} r="3" />
        </g>
      ))}
    </g>
  );
}

function Entity({ entity: { card, y } }: { readonly entity: Placed }) {
  const owner = card.owner !== undefined && isAgency(card.owner) ? card.owner : undefined;
  const indent = RIGHT_EDGE + (owner ? 34 : 14);
  return (
    <g>
      <circle className="joins-end" cx={RIGHT_EDGE} cy={y} r="4.5" />
      {owner && (
        <g className={classOf(owner)}>
          <Mark agency={owner} x={RIGHT_EDGE + 14} y={y - 6.5} />
        </g>
      )}
      <text className="joins-entity" x={indent} y={y + (card.term === undefined ? 5 : -1)}>
        {card.name}
      </text>
      {card.term !== undefined && (
        <text className="joins-term" x={indent} y={y + 15} lang="es">
          {card.term}
        </text>
      )}
    </g>
  );
}

interface MarkProps {
  readonly agency: AgencyCode | 'OTHER';
  readonly x: number;
  readonly y: number;
}

function Mark({ agency, x, y }: MarkProps) {
  return <path className="joins-mark" transform={`translate(${x} ${y})`} d={SHAPES[agency]} />;
}
