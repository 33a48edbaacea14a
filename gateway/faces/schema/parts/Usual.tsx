import type { SchemaContext } from '../schemaContext.ts';

interface UsualProps {
  readonly value: string | undefined;
  readonly context: SchemaContext;
}

/** The value an argument has when none is given. */
export function Usual({ value, context }: UsualProps) {
  if (value === undefined) return null;
  return (
    <span className="usual">
      {' '}
      = <code>{value}</code> {context.words.usual}
    </span>
  );
}
