import type { TypeCard } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { TypeLink } from './TypeLink.tsx';

interface UsesProps {
  readonly card: TypeCard;
  readonly context: SchemaContext;
}

/** The fields and arguments a type is used by. */
export function Uses({ card: { uses }, context }: UsesProps) {
  const { words } = context;
  return (
    <section className="section">
      <h2>{words.usedIn}</h2>
      {uses.length === 0 && <p className="hint">{words.usedNowhere}</p>}
      <ul className="types">
        {uses.map(({ type, field, argument }) => (
          <li key={`${type}.${field}.${argument ?? ''}`}>
            <TypeLink name={type} part={field} context={context} />
            {argument !== undefined && (
              <span className="small">
                {words.asArgument} <code>{argument}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
