import { print } from 'graphql';

/** Codegen plugin: each saved operation as a value that carries its types, its name and its text, and needs no library. */
export function plugin(_schema, documents) {
  const operations = documents.flatMap(({ document }) =>
    document.definitions
      .filter(({ kind }) => kind === 'OperationDefinition')
      .map(({ name }) => savedOperation(name.value, print(document))),
  );
  return {
    prepend: ["import type { TypedOperation } from '../src/typedOperation.ts';"],
    content: operations.join('\n'),
  };
}

function savedOperation(name, text) {
  const type = `TypedOperation<${name}Query, ${name}QueryVariables>`;
  return `/** The saved operation \`${name}\`. */
export const ${name}Document: ${type} = ${JSON.stringify({ name, text })};
`;
}
