import type { ShownExample } from '../examples/shownExample.ts';
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

/** The lines of TypeScript that ask a saved operation. */
export function snippetOf(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  origin: string,
): string {
  const given = Object.entries(variables)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(',', ', ')}`)
    .join(', ');
  const asked = given === '' ? `${operation}Document` : `${operation}Document, { ${given} }`;
  return [
    "import { alianza } from '@alianza/client';",
    `import { ${operation}Document } from '@alianza/client/operations';`,
    '',
    `const gateway = alianza('${origin}');`,
    `const { data, errors } = await gateway.ask(${asked});`,
  ].join('\n');
}
