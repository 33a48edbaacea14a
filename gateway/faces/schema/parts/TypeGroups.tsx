import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import type { EntityJoins } from '../model/entityJoins.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Owners } from './Owner.tsx';
import { TypeList } from './TypeList.tsx';

interface TypeGroupsProps {
  readonly joins: EntityJoins;
  readonly context: SchemaContext;
}

/** Every type once: what agencies have in common, then those of each agency, then the words all share. */
export function TypeGroups({ joins: { entities, agencies }, context }: TypeGroupsProps) {
  const { words, language, catalogue } = context;
  const known = new Set(entities.map(({ name }) => name));
  const others = [...catalogue.values()].filter(({ name }) => !known.has(name));
  const of = (agency: string | undefined) => others.filter(({ owner }) => owner === agency);
  const common = { title: words.entities, hint: words.entitiesHint, cards: entities };
  const shared = { title: words.shared, hint: words.sharedHint, cards: of(undefined) };
  return (
    <>
      <TypeList id="entities" {...common} context={context} />
      {inOrder(agencies).map((agency) => (
        <TypeList
          key={agency}
          id={`of-${agency}`}
          title={<Owners agencies={[agency]} language={language} isFull />}
          cards={of(agency)}
          context={context}
        />
      ))}
      <TypeList id="shared" {...shared} context={context} />
    </>
  );
}

/** As the agencies stand everywhere; those without words last. */
function inOrder(agencies: readonly string[]): readonly string[] {
  const order = Object.keys(AGENCY_WORDS);
  const placeOf = (agency: string) =>
    (order.indexOf(agency) + order.length + 1) % (order.length + 1);
  return agencies.toSorted((a, b) => placeOf(a) - placeOf(b));
}
