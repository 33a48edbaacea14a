import type { EntityJoins, Join } from '../model/entityJoins.ts';
import type { AgencyCode, TypeCard } from '../model/typeCard.ts';

/** A name at a place. */
export interface Placed {
  readonly card: TypeCard;
  readonly y: number;
}

/** The types of one agency, one below the other. */
export interface Group {
  readonly agency: AgencyCode;
  readonly y: number;
  readonly types: readonly Placed[];
}

/** Where everything of the picture stands. */
export interface PictureLayout {
  readonly height: number;
  readonly groups: readonly Group[];
  readonly entities: readonly Placed[];
  readonly lines: readonly (Join & { readonly from: number; readonly to: number })[];
}

const TOP = 34;
const LINE = 24;
const HEAD = 26;
const GAP = 16;

/** Places the types by agency on the left and the entities on the right, each near the types that lead to it. */
export function pictureLayout(
  { types, entities, joins }: EntityJoins,
  order: readonly AgencyCode[],
): PictureLayout {
  const groups = groupsOf(types, order);
  const last = groups.at(-1);
  const height = (last?.types.at(-1)?.y ?? TOP) + LINE;
  const from = new Map(groups.flatMap((group) => group.types.map(({ card, y }) => [card.name, y])));
  const reached = entities.filter(({ name }) => joins.some(({ entity }) => entity === name));
  const placed = spread(reached, (name) => middle(joins, name, from), height);
  const to = new Map(placed.map(({ card, y }) => [card.name, y]));
  const lines = joins.map((join) => ({
    ...join,
    from: from.get(join.type) ?? 0,
    to: to.get(join.entity) ?? 0,
  }));
  return { height, groups, entities: placed, lines };
}

function groupsOf(types: readonly TypeCard[], order: readonly AgencyCode[]): readonly Group[] {
  let y = TOP;
  return order.flatMap((agency) => {
    const own = types.filter(({ owner }) => owner === agency);
    if (own.length === 0) return [];
    const at = y;
    y += HEAD + own.length * LINE + GAP;
    const placed = own.map((card, index) => ({ card, y: at + HEAD + index * LINE }));
    return [{ agency, y: at, types: placed }];
  });
}

/** The middle of the places that lead to an entity: its own place near there crosses the fewest lines. */
function middle(joins: readonly Join[], entity: string, from: ReadonlyMap<string, number>): number {
  const places = joins
    .filter((join) => join.entity === entity)
    .map(({ type }) => from.get(type) ?? 0);
  return places.reduce((sum, place) => sum + place, 0) / Math.max(places.length, 1);
}

function spread(
  entities: readonly TypeCard[],
  wished: (name: string) => number,
  height: number,
): readonly Placed[] {
  const step = (height - TOP) / Math.max(entities.length, 1);
  return entities
    .toSorted((a, b) => wished(a.name) - wished(b.name))
    .map((card, index) => ({ card, y: Math.round(TOP + step * (index + 0.5)) }));
}
