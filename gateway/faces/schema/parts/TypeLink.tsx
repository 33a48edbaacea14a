import type { TypeReference } from '../model/typeCard.ts';
import { typeAddress, type SchemaContext } from '../schemaContext.ts';

interface TypeLinkProps {
  readonly name: string;
  /** A field, argument or value of the type. */
  readonly part?: string;
  /** Name the part alone, where its type is plain. */
  readonly isShort?: boolean;
  readonly context: SchemaContext;
}

/** A type by name, as a link to its page; what GraphQL itself defines has none. */
export function TypeLink({ name, part, isShort = false, context }: TypeLinkProps) {
  const whole = part === undefined ? name : `${name}.${part}`;
  const text = isShort ? (part ?? name) : whole;
  if (!context.catalogue.has(name)) return <code>{text}</code>;
  return (
    <a className="type" href={typeAddress(context.page, name, part)}>
      <code>{text}</code>
    </a>
  );
}

interface TypeTextProps {
  readonly type: TypeReference;
  readonly context: SchemaContext;
}

/** A type as GraphQL writes it, e.g. `[OffenceCell!]!`, with a link inside. */
export function TypeText({ type, context }: TypeTextProps) {
  return (
    <span className="type-text">
      <code>{type.before}</code>
      <TypeLink name={type.name} context={context} />
      <code>{type.after}</code>
    </span>
  );
}
