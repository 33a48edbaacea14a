import type { ShownExample } from '../examples/shownExample.ts';
import { snippetOf } from '../examples/snippetOf.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Code } from './Code.tsx';

interface SnippetProps {
  readonly example: ShownExample;
  readonly origin: string;
  readonly context: SchemaContext;
}

/** How a program asks the operation, with types. */
export function Snippet({ example: { operation, variables }, origin, context }: SnippetProps) {
  const { words } = context;
  return (
    <>
      <h3 className="snippet-title">{words.fromProgram}</h3>
      <p className="hint">{words.snippetHint}</p>
      <Code title="TypeScript" text={snippetOf(operation, variables, origin)} />
    </>
  );
}
