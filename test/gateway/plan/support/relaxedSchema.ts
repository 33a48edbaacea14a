import {
  buildASTSchema,
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';

function nullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return nullable(type.type);
  return type.kind === Kind.LIST_TYPE ? { ...type, type: nullable(type.type) } : type;
}

/** A supergraph that promises nothing: every answer is nullable and every enum open, so that nothing is judged. */
export function relaxedSchema(supergraph: DocumentNode): GraphQLSchema {
  const relaxed = visit(supergraph, {
    FieldDefinition: (node): FieldDefinitionNode => ({ ...node, type: nullable(node.type) }),
    EnumTypeDefinition: (node) =>
      node.name.value.includes('__')
        ? undefined
        : { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name },
  });
  return buildASTSchema(relaxed, { assumeValidSDL: true });
}
