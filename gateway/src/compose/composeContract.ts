import {
  composeServices,
  sortSDL,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import {
  buildASTSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  type GraphQLError,
} from 'graphql';
import { requiredTwice, saidOf } from '../engine/planner/requiredTwice.ts';
import { CompositionRefused, type Subgraph } from './readSubgraphs.ts';

/** The composed contract, as the text of its two files. */
export interface Contract {
  readonly supergraph: string;
  readonly api: string;
}

const WRITTEN_BY =
  '# Written by `npm run compose` from subgraphs/*/schema.graphql. Never edited.\n\n';

/** The schema that callers see, sorted, with its descriptions, from the text of a supergraph. */
export function apiSchemaOf(supergraph: string): string {
  const document = transformSupergraphToPublicSchema(parse(supergraph, { noLocation: true }));
  return `${printSchema(lexicographicSortSchema(buildASTSchema(document)))}\n`;
}

/** One composition error with the file it is about, as far as the composer says. */
function explained(error: GraphQLError, subgraphs: readonly Subgraph[]): string {
  const about = subgraphs.filter(({ name }) => error.message.includes(name));
  const files = (about.length > 0 ? about : subgraphs).map(({ file }) => file);
  return `${error.message}\n  Look in: ${files.join(', ')}`;
}

/**
 * Composes the ministries' contracts.
 * @throws CompositionRefused with every reason, when they do not fit together or could not be planned over.
 */
export function composeContract(subgraphs: readonly Subgraph[]): Contract {
  const { supergraphSdl, errors } = composeServices([...subgraphs]);
  if (supergraphSdl === undefined) {
    const reasons = (errors ?? []).map((error) => explained(error, subgraphs));
    throw new CompositionRefused(`The contracts do not fit together:\n${reasons.join('\n')}`);
  }
  const twice = requiredTwice(parse(supergraphSdl, { noLocation: true })).map(saidOf);
  if (twice.length > 0) throw new CompositionRefused(twice.join('\n'));
  const supergraph = `${WRITTEN_BY}${print(sortSDL(parse(supergraphSdl, { noLocation: true })))}\n`;
  return { supergraph, api: `${WRITTEN_BY}${apiSchemaOf(supergraphSdl)}` };
}
