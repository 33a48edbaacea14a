import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse, type DefinitionNode, type DocumentNode, type GraphQLError } from 'graphql';

/** One ministry's contract, ready to compose. */
export interface Subgraph {
  readonly name: string;
  /** The schema file, for messages. */
  readonly file: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** A composition that is refused; each line names the file and what to do. */
export class CompositionRefused extends Error {}

/** An address nothing listens at: the real one comes from SUBGRAPH_URL_<AGENCY>. */
const PLACEHOLDER_URL = 'http://127.0.0.1:0/graphql';

const KIT = 'kit';

function parseFile(file: string, text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    const [place] = (error as GraphQLError).locations ?? [];
    throw new CompositionRefused(
      `${file}:${place?.line ?? 1} is not GraphQL (${(error as Error).message}). Correct it there.`,
    );
  }
}

/** The description of a ministry's `schema` speaks for that ministry, not for the whole graph. */
function withoutItsOwnTitle(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.SCHEMA_DEFINITION) return definition;
  const { kind, operationTypes, directives = [] } = definition;
  return { kind, operationTypes, directives };
}

async function read(folder: string, name: string): Promise<DocumentNode> {
  const file = path.join(folder, name, 'schema.graphql');
  return parseFile(file, await readFile(file, 'utf8'));
}

/**
 * The contracts of all ministries in a folder of subgraphs, by name, each with the kit's shared part appended.
 * @throws CompositionRefused when a file is not GraphQL or no ministry has a schema.
 */
export async function readSubgraphs(folder: string): Promise<Subgraph[]> {
  const names = (await readdir(folder)).filter(
    (name) => name !== KIT && existsSync(path.join(folder, name, 'schema.graphql')),
  );
  if (names.length === 0) {
    throw new CompositionRefused(`${folder} holds no <ministry>/schema.graphql to compose.`);
  }
  const kit = existsSync(path.join(folder, KIT, 'schema.graphql'))
    ? (await read(folder, KIT)).definitions
    : [];
  return Promise.all(
    names.sort().map(async (name) => {
      const own = await read(folder, name);
      return {
        name,
        file: path.join(folder, name, 'schema.graphql'),
        url: PLACEHOLDER_URL,
        typeDefs: { ...own, definitions: [...kit, ...own.definitions.map(withoutItsOwnTitle)] },
      };
    }),
  );
}
