import type { EntityJoins } from '../model/entityJoins.ts';
import { Owners } from '../parts/Owner.tsx';
import { Term } from '../parts/Term.tsx';
import { TypeLink } from '../parts/TypeLink.tsx';
import type { SchemaContext } from '../schemaContext.ts';

interface JoinTableProps {
  readonly joins: EntityJoins;
  readonly context: SchemaContext;
}

/** What the picture shows, in words: each entity, who describes it, and the agencies' types that lead to it. */
export function JoinTable({ joins: { entities, joins }, context }: JoinTableProps) {
  const { words, language } = context;
  return (
    <details className="panel joins-table">
      <summary>{words.pictureTable}</summary>
      <div className="slide" tabIndex={0} role="region" aria-label={words.pictureTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.entity}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.reachedFrom}</th>
            </tr>
          </thead>
          <tbody>
            {entities.map(({ name, term, owner, agencies }) => (
              <tr key={name}>
                <th scope="row">
                  <TypeLink name={name} context={context} /> <Term term={term} />
                </th>
                <td>
                  <Owners agencies={owner === undefined ? agencies : [owner]} language={language} />
                </td>
                <td>
                  <span className="names">
                    {joins
                      .filter(({ entity }) => entity === name)
                      .map(({ type }) => (
                        <TypeLink key={type} name={type} context={context} />
                      ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
