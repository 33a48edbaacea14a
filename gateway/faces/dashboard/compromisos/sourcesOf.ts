import { AGENCY_FIELDS, CODE_OF } from '../agencyFields.ts';
import { eachSourceOnce } from '../eachSourceOnce.ts';
import type { Source } from '../parts/sourcesInWords.ts';
import type { Objective } from './indicatorRows.ts';

/** The releases that the answers to the indicators of some objectives come from, each once, by agency. */
export function sourcesOf(objectives: readonly Objective[]): readonly Source[] {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  return eachSourceOnce(
    AGENCY_FIELDS.flatMap((field) =>
      indicators
        .flatMap((indicator) => indicator[field]?.answers ?? [])
        .map(({ release }) => ({ agency: CODE_OF[field], release })),
    ),
  );
}
