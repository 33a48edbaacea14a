import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';

const FOLDER = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** One file under `schema/operations`. */
export interface SavedOperation {
  /** File name without its ending. */
  readonly name: string;
  /** Names of the operations in the file. */
  readonly operations: readonly (string | undefined)[];
  readonly source: string;
  /** Keys of the header's lines, in order. */
  readonly header: readonly string[];
  /** Default value of every variable; undefined where there is none. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Every saved operation, in the order of topic and name. */
export function savedOperations(): readonly SavedOperation[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const operations = files.filter((file) => file.endsWith('.graphql')).sort();
  return operations.map((file) => readOperation(file));
}

function readOperation(file: string): SavedOperation {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const definitions = parse(source).definitions.filter(isOperation);
  const variables = definitions.flatMap(({ variableDefinitions }) => variableDefinitions ?? []);
  return {
    name: file.replace(/^.*[/\\]|\.graphql$/g, ''),
    operations: definitions.map(({ name }) => name?.value),
    source,
    header: [...source.matchAll(/^# ([\w.]+): \S/gm)].map(([, key = '']) => key),
    defaults: Object.fromEntries(
      variables.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    ),
  };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
