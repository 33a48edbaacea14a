import type { Catalogue } from './catalogue.ts';
import type { AgencyCode, TypeCard } from './typeCard.ts';

/** An agency's type that leads on to an entity. */
export interface Join {
  readonly agency: AgencyCode;
  readonly type: string;
  readonly entity: string;
}

/** How the types of the agencies meet. */
export interface EntityJoins {
  readonly agencies: readonly AgencyCode[];
  /** Entities, those that most agencies share first. */
  readonly entities: readonly TypeCard[];
  /** Types that belong to one agency and lead to an entity, by agency. */
  readonly types: readonly TypeCard[];
  readonly joins: readonly Join[];
}

/** Reads from the fields of each agency's own types which entities they lead to. */
export function entityJoins(catalogue: Catalogue): EntityJoins {
  const cards = [...catalogue.values()];
  const entities = cards
    .filter(({ key }) => key !== undefined)
    .toSorted((a, b) => b.agencies.length - a.agencies.length);
  const keyed = new Set(entities.map(({ name }) => name));
  const joins = cards
    .filter(({ key, kind }) => key === undefined && kind === 'OBJECT')
    .flatMap((card) => joinsOf(card, keyed));
  const joining = new Set(joins.map(({ type }) => type));
  const agencies = [...new Set(entities.flatMap((entity) => entity.agencies))];
  return {
    agencies,
    entities,
    types: agencies.flatMap((agency) =>
      cards.filter(({ name, owner }) => owner === agency && joining.has(name)),
    ),
    joins,
  };
}

/** What several agencies have alike joins nothing of theirs, and the root leads everywhere. */
function joinsOf(card: TypeCard, keyed: ReadonlySet<string>): readonly Join[] {
  const { owner: agency, name } = card;
  if (agency === undefined) return [];
  const entities = card.fields.map(({ type }) => type.name).filter((type) => keyed.has(type));
  return [...new Set(entities)].map((entity) => ({ agency, type: name, entity }));
}
