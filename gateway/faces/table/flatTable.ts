import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import type { FlatTable } from './column.ts';
import { columnsOf } from './columnsOf.ts';
import { missingBy } from './missing.ts';
import { rowsOf } from './rowsOf.ts';
import { type Shape, shapeOf } from './shape.ts';

/** An answer to an operation, parts of it missing or not. */
export interface FlatAnswer {
  readonly data: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * An answer as one table: a row for each element of each innermost list, which for figures is one for each cell. Columns follow
 * from the document alone, so that they are the same whatever comes; `section` says which list a row is from.
 */
export function flatTable(
  document: DocumentNode,
  schema: GraphQLSchema,
  { data, errors = [] }: FlatAnswer,
): FlatTable {
  const shape = shapeOfDocument(document, schema);
  const columns = columnsOf(shape);
  return { columns, rows: rowsOf(shape, data, { columns, missing: missingBy(errors) }) };
}

/** The shape of the answers to a document's operation. */
export function shapeOfDocument(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root)
    throw new TypeError('The document holds no query.');
  return shapeOf(root, [operation.selectionSet], { schema, fragments });
}
