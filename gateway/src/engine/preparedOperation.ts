import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { answerShape, type FieldShape } from './answerShape.ts';
import { splitIntrospection, type SplitDocument } from './introspection.ts';
import type { Owners } from './owners.ts';
import type { Supergraph } from './supergraph.ts';

/** What is worked out once for an operation and used for each of its requests. */
export interface PreparedOperation extends SplitDocument {
  readonly shape: FieldShape;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function fragmentsIn(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
}

/**
 * Prepares operations, remembering each for as long as the server's document store holds its document.
 */
export class OperationPreparer {
  readonly #remembered = new WeakMap<OperationDefinitionNode, PreparedOperation>();
  readonly #supergraph: Supergraph;
  readonly #owners: Owners;

  constructor(supergraph: Supergraph, owners: Owners) {
    this.#supergraph = supergraph;
    this.#owners = owners;
  }

  prepare(document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation {
    const remembered = this.#remembered.get(operation);
    if (remembered) return remembered;
    const schema = this.#supergraph.apiSchema;
    const fragments = fragmentsIn(document);
    const scope = { schema, owners: this.#owners, fragments };
    const prepared = {
      fragments,
      ...splitIntrospection(document, schema),
      shape: answerShape(operation, scope),
    };
    this.#remembered.set(operation, prepared);
    return prepared;
  }
}
