import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';
import { fragmentsIn } from '../../admission/definitions.ts';
import type { Json } from '../askAgency.ts';
import type { Owners } from '../owners.ts';
import type { MergedAnswer } from '../plan/runState.ts';
import { askedPath } from './askedPath.ts';
import { Blames } from './blames.ts';
import { compileRoot } from './compileValue.ts';
import type { Completer } from './completer.ts';
import { isIncluded } from './conditions.ts';
import { variants, type Variables } from './variants.ts';

/**
 * Makes the answer to one operation of what the agencies sent: exactly what was asked, in the order of the specification, as
 * objects of its own. A value that does not fit the schema becomes null, a null where the schema promises a value takes its
 * parent with it, and each has an error, unless one that came with the answer explains it.
 * @param merged the agencies' data, which may hold more than was asked, less, or nonsense; and their errors, by paths in it.
 */
export type Complete = (
  merged: MergedAnswer,
  variables: Variables,
) => { readonly data: Json | null; readonly errors: readonly GraphQLError[] };

/** What an operation is completed against. */
export interface CompletionScope {
  /** The schema that callers see. */
  readonly schema: GraphQLSchema;
  readonly owners: Owners;
  /** The agency code of a `join__Graph` name. */
  readonly agencyOf: (owner: string) => string;
}

function located(error: GraphQLError, root: Completer, data: Json): GraphQLError {
  const { path = [] } = error;
  const asked = askedPath(path, root, data);
  return asked.length === path.length ? error : relocated(error, asked);
}

/**
 * Compiles the completion of a validated operation.
 * @throws an Error when the schema has no root type for it, which validation has ruled out.
 */
export function compileCompletion(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { schema, owners, agencyOf }: CompletionScope,
): Complete {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The supergraph has no ${operation.operation} type`);
  const fragments = fragmentsIn(document);
  const rootFor = variants(document, (holding) => {
    const isHeld = (node: SelectionNode) => isIncluded(node, holding);
    const compiling = { schema, owners, fragments, isIncluded: isHeld };
    return compileRoot(compiling, type, operation.selectionSet);
  });
  return ({ data, errors, isCut = false }, variables) => {
    const root = rootFor(variables);
    const blames = new Blames(agencyOf, isCut);
    for (const error of errors) blames.add(located(error, root, data));
    const completed = root.complete(data, blames) as Json | null;
    return blames.beyond
      ? { data: null, errors: [blames.beyond] }
      : { data: completed, errors: blames.errors };
  };
}
