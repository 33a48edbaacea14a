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
