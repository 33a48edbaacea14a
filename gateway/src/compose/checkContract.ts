import { apiSchemaOf, type Contract } from './composeContract.ts';
import { driftedFiles } from './contractFiles.ts';
import { CompositionRefused, type Subgraph } from './readSubgraphs.ts';
import { secondOpinion } from './secondOpinion.ts';

/** The first line in which two texts differ, for a message. */
function firstDifference(one: string, other: string): string {
  const ours = one.split('\n');
  const theirs = other.split('\n');
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  const at = line === -1 ? ours.length : line;
  return `"${ours[at]?.trim() ?? ''}" against "${theirs[at]?.trim() ?? ''}"`;
}

/**
 * Holds the composed contract against a second composer and against the files that are checked in.
 * @throws CompositionRefused with the reason: a hint, a disagreement, or a file that has drifted.
 */
export async function checkContract(
  subgraphs: readonly Subgraph[],
  contract: Contract,
  folder: string,
): Promise<void> {
  const second = await secondOpinion(subgraphs);
  if (second.hints.length > 0) {
    throw new CompositionRefused(
      `The contracts compose, with doubts that must be settled in the ministry's schema.graphql:\n${second.hints.join('\n')}`,
    );
  }
  const ours = apiSchemaOf(contract.supergraph);
  const theirs = apiSchemaOf(second.supergraph);
  if (ours !== theirs) {
    throw new CompositionRefused(
      `The two composers disagree on the schema that callers see: ${firstDifference(ours, theirs)}. Write that part so that both read it alike.`,
    );
  }
  const drifted = await driftedFiles(contract, folder);
  if (drifted.length > 0) {
    throw new CompositionRefused(
      `${drifted.join(', ')} is not what the contracts make today. Run: npm run compose`,
    );
  }
}
