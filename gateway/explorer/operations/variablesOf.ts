import { type DocumentNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** The variables of a document's first operation, each with its default value, or null. */
export function variablesOf(document: DocumentNode): Readonly<Record<string, unknown>> {
  const definitions = operationOf(document)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue ? valueFromASTUntyped(defaultValue) : null,
    ]),
  );
}

function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === 'OperationDefinition');
}
