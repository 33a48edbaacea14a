import { assertFeasible } from './feasibility.ts';
import type { PerturbationParameters } from './parameters.ts';
import { perturbationRow, type Transition } from './perturbationRow.ts';

/** Where every true count may go: row i for count i, the last row with the same distances for every larger count. */
export interface PerturbationTable {
  readonly parameters: PerturbationParameters;
  readonly rows: readonly (readonly Transition[])[];
}

/**
 * The perturbation table of the cell-key method for the parameters: row 0 stays 0, the last row is symmetric.
 * @throws RangeError if the parameters contradict each other.
 */
export function perturbationTable(parameters: PerturbationParameters): PerturbationTable {
  assertFeasible(parameters);
  const { maximum, suppressed } = parameters;
  const last = suppressed === 0 ? maximum : maximum + suppressed + 1;
  const rows = Array.from({ length: last + 1 }, (_, count) => perturbationRow(count, parameters));
  return { parameters, rows };
}
