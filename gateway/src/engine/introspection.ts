import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** The two halves of a document: what the schema itself answers, and what the agencies answer. */
export interface SplitDocument {
  readonly introspection: DocumentNode | undefined;
  readonly data: DocumentNode | undefined;
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}

/** Keeps the root fields that pass, and drops the selections left empty by that. */
function keepRootFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  passes: (name: string) => boolean,
): { document: DocumentNode; kept: number } {
  const types = new TypeInfo(schema);
  let kept = 0;
  const filtered = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        if (types.getParentType() !== schema.getQueryType()) return undefined;
        if (!passes(node.name.value)) return null;
        kept += 1;
        return undefined;
      },
      InlineFragment: {
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
    }),
  );
  return { document: filtered, kept };
}

function mentionsIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]: (node) => {
      found ||= isIntrospection(node.name.value);
    },
  });
  return found;
}

/** Splits off introspection, which the planner does not answer. A document without any is handed back as it is. */
export function splitIntrospection(document: DocumentNode, schema: GraphQLSchema): SplitDocument {
  if (!mentionsIntrospection(document)) return { introspection: undefined, data: document };
  const asked = keepRootFields(document, schema, isIntrospection);
  const rest = keepRootFields(document, schema, (name) => !isIntrospection(name));
  return { introspection: asked.document, data: rest.kept > 0 ? rest.document : undefined };
}
