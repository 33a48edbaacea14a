import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  isScalarType,
  parse,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { IS_WORD } from './completion/compileLeaf.ts';

/** A composed supergraph in the forms the gateway needs. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  /** What callers see: without the federation's own types and without `@inaccessible` parts. */
  readonly apiSchema: GraphQLSchema;
}

/** What judges the values of a scalar that callers send. Those that agencies send must be words (`IS_WORD`). */
export type ScalarJudges = Readonly<
  Record<string, Pick<GraphQLScalarType, 'parseValue' | 'parseLiteral'>>
>;

function judged(schema: GraphQLSchema, judges: ScalarJudges): GraphQLSchema {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(judges)) {
    const scalar = schema.getType(name);
    const extensions = { [IS_WORD]: true };
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral, extensions });
  }
  return schema;
}

/**
 * Reads a supergraph.
 * @param judges refuse a malformed value before any agency is asked; a scalar without one may be any value, both ways.
 * @throws GraphQL's own syntax error when the text is not SDL, and an Error when it is not a supergraph.
 */
export function readSupergraph(sdl: string, judges: ScalarJudges): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const publicDocument = transformSupergraphToPublicSchema(document);
  return {
    sdl,
    document,
    apiSchema: judged(buildASTSchema(publicDocument, { assumeValidSDL: true }), judges),
  };
}
