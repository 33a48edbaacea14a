import type { Argument, FieldCard } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Owners } from './Owner.tsx';
import { TypeLink, TypeText } from './TypeLink.tsx';
import { Usual } from './Usual.tsx';
import { Words } from './Words.tsx';

interface FieldProps {
  readonly field: FieldCard;
  /** Whether several agencies have the type, so that each field tells its own. */
  readonly isShared: boolean;
  readonly context: SchemaContext;
}

/** A field: its type, who answers it, its unit, what it means and what it takes. */
export function Field({ field, isShared, context }: FieldProps) {
  return (
    <>
      <div className="part-name">
        <code className="name">{field.name}</code>
        <TypeText type={field.type} context={context} />
        {isShared && field.agencies.length === 1 && (
          <Owners agencies={field.agencies} language={context.language} />
        )}
      </div>
      <div className="part-text">
        <Words of={field} context={context} />
        {field.unit !== undefined && (
          <p className="small">
            {context.words.unit}:{' '}
            <TypeLink name="UnitOfCount" part={field.unit} context={context} />
          </p>
        )}
        {field.audience.map((said) => (
          <p key={said} className="small">
            {context.words.audience}: <code>{said}</code>
          </p>
        ))}
        <Arguments args={field.args} context={context} />
      </div>
    </>
  );
}

function Arguments({
  args,
  context,
}: {
  readonly args: readonly Argument[];
  readonly context: SchemaContext;
}) {
  if (args.length === 0) return null;
  return (
    <div className="arguments">
      <p className="small">{context.words.takes}</p>
      <ul>
        {args.map((arg) => (
          <li key={arg.name}>
            <code className="name">{arg.name}</code> <TypeText type={arg.type} context={context} />
            <Usual value={arg.defaultValue} context={context} />
            <Words of={arg} context={context} />
          </li>
        ))}
      </ul>
    </div>
  );
}
