import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import type { FlatTable } from '../../faces/table/column.ts';
import { flatTable } from '../../faces/table/flatTable.ts';
import type { Answered } from '../connection/answers.ts';

/** The flat table of an answer; undefined when nothing was answered. */
export function tableOf(answered: Answered, schema: GraphQLSchema): FlatTable | undefined {
  const { data, errors = [] } = answered.answer;
  if (data === null || data === undefined) return undefined;
  return flatTable(askedDocument(answered), schema, { data, errors });
}

/** The operation that was asked, with the fragments, out of all that stood in the editor. */
function askedDocument({ query, operationName }: Answered): DocumentNode {
  const document = parse(query);
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      operationName === undefined ||
      definition.name?.value === operationName,
  );
  return { ...document, definitions };
}
