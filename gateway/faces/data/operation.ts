import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  type VariableDefinitionNode,
} from 'graphql';
import type { SavedFile } from '../operations/savedFile.ts';
import type { Column } from '../table/column.ts';
import { columnsOf } from '../table/columnsOf.ts';
import { shapeOfDocument } from '../table/flatTable.ts';
import type { Shape } from '../table/shape.ts';

/** A saved operation as a file: what may be asked, and what every file of it looks like. */
export interface DataOperation extends SavedFile {
  readonly definitions: readonly VariableDefinitionNode[];
  readonly shape: Shape;
  readonly columns: readonly Column[];
}

/** Operations by name, as a schema gives them. */
export type DataOperations = ReadonlyMap<string, DataOperation>;

/** Reads saved operations against whichever schema is in force, once for each. */
export function dataOperations(
  files: readonly SavedFile[],
): (schema: GraphQLSchema) => DataOperations {
  const bySchema = new WeakMap<GraphQLSchema, DataOperations>();
  return (schema) => {
    const known = bySchema.get(schema);
    if (known) return known;
    const read = new Map(files.map((file) => [file.name, operationOf(file, schema)]));
    bySchema.set(schema, read);
    return read;
  };
}

function operationOf(file: SavedFile, schema: GraphQLSchema): DataOperation {
  const document = parse(file.text);
  const shape = shapeOfDocument(document, schema);
  return { ...file, definitions: definitionsIn(document), shape, columns: columnsOf(shape) };
}

function definitionsIn({ definitions }: DocumentNode): readonly VariableDefinitionNode[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
}
