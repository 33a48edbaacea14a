import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  isScalarType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';

/** A composed supergraph in the forms the gateway needs. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** What callers see: without the federation's own types and without `@inaccessible` parts. */
  readonly apiSchema: GraphQLSchema;
  /** The supergraph with every answer nullable and every enum open; see `relaxed`. */
  readonly engineSchema: GraphQLSchema;
}

function nullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return nullable(type.type);
  return type.kind === Kind.LIST_TYPE ? { ...type, type: nullable(type.type) } : type;
}

function isFederationType(name: string): boolean {
  return name.includes('__');
}

/**
 * The engine's projection turns a broken promise of an agency (a missing non-null field, a value outside an enum) into a
 * silent null. Given a schema without promises it passes everything on, and completion judges it.
 */
function relaxed(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition: (node): FieldDefinitionNode => ({ ...node, type: nullable(node.type) }),
    EnumTypeDefinition: (node) => {
      if (isFederationType(node.name.value)) return undefined;
      return { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name };
    },
  });
}

/** What judges the values of a scalar that callers send. */
export type ScalarJudges = Readonly<
  Record<string, Pick<GraphQLScalarType, 'parseValue' | 'parseLiteral'>>
>;

function judged(schema: GraphQLSchema, judges: ScalarJudges): GraphQLSchema {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(judges)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
  return schema;
}

/**
 * Reads a supergraph.
 * @param judges refuse a malformed value before any agency is asked; a scalar without one is left to the agencies.
 * @throws GraphQL's own syntax error when the text is not SDL, and an Error when it is not a supergraph.
 */
export function readSupergraph(sdl: string, judges: ScalarJudges): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const publicDocument = transformSupergraphToPublicSchema(document);
  return {
    sdl,
    document,
    apiSchema: judged(buildASTSchema(publicDocument, { assumeValidSDL: true }), judges),
    engineSchema: buildASTSchema(relaxed(document), { assumeValidSDL: true }),
  };
}
