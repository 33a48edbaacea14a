import { CompositionRefused, type Subgraph } from './readSubgraphs.ts';

/** What the reference composer makes of the same contracts. */
export interface SecondOpinion {
  readonly supergraph: string;
  /** Its doubts, each as one line; none is let pass. */
  readonly hints: readonly string[];
}

/** The reference composer is for development only, so a production install lacks it. */
async function loadComposer() {
  try {
    return await import('@apollo/composition');
  } catch {
    throw new CompositionRefused(
      'The check needs the development dependencies, which are not installed. Run: npm ci',
    );
  }
}

/**
 * Composes the contracts with the reference composer of federation.
 * @throws CompositionRefused when it refuses what the first composer accepted.
 */
export async function secondOpinion(subgraphs: readonly Subgraph[]): Promise<SecondOpinion> {
  const { composeServices } = await loadComposer();
  const services = subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs }));
  const { supergraphSdl, errors = [], hints = [] } = composeServices(services);
  if (supergraphSdl === undefined) {
    const reasons = errors.map(({ message }) => message).join('\n');
    throw new CompositionRefused(`The second composer refuses the contracts:\n${reasons}`);
  }
  return {
    supergraph: supergraphSdl,
    hints: hints.map(({ definition, message }) => `${definition.code}: ${message}`),
  };
}
