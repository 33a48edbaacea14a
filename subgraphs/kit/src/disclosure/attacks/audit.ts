import type { NoiseLookup } from '../noiseLookup.ts';
import { SMALLEST_GROUP } from '../parameters.ts';
import type { Attacked, KnownTotal } from './attacked.ts';
import { averagingAttack } from './averaging.ts';
import { type DecoyReconstructionMeans, decoyReconstruction } from './decoyReconstruction.ts';
import { familyDifferencing } from './familyDifferencing.ts';
import { type Finding, judge } from './gates.ts';
import { keyLinearity } from './keyLinearity.ts';
import { noiseModel } from './noiseModel.ts';
import { pairAttack } from './pairAttack.ts';
import { smallValues } from './smallValues.ts';
import { vintageDifferencing } from './vintageDifferencing.ts';

/** One release with everything its attackers may have. */
export interface AuditInput extends Attacked, Pick<DecoyReconstructionMeans, 'protect' | 'random'> {
  /** Exact totals that were published elsewhere; cells released as OFFICIAL need not be listed. */
  readonly known: readonly KnownTotal[];
  readonly noise: NoiseLookup;
  readonly cellKey: (n: number, s: number) => number;
  /** js of the dataset's profile: no count from 1 to this may be published. */
  readonly suppressed: number;
  /** The whole release, where the records are a sample's: for the attacks that look at every group. */
  readonly whole: Attacked;
  /** The release before and this one, each with the records that changed in between; null for a first release. */
  readonly vintages: { readonly before: Attacked; readonly after: Attacked } | null;
}

/** What every attack found; a release goes out only if all passed. */
export interface AuditReport {
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

/** Any count from here on has the noise of the last row of the perturbation table. */
const LARGE = 1000;

/** Runs every attack on one release and holds the findings against the gates; the same stream gives the same report. */
export function audit(input: AuditInput): AuditReport {
  const findings = [
    auditPairs(input),
    auditDifferencing(input),
    ...auditReconstruction(input),
    auditAveraging(input),
    auditLinearity(input),
    auditVintages(input),
    auditSmallValues(input),
  ];
  return { passed: findings.every(({ passed }) => passed), findings };
}

function auditPairs({ whole }: AuditInput): Finding {
  const { persons, smallestDifference } = pairAttack(whole);
  const nearest =
    smallestDifference === null
      ? 'none differ by fewer than ten'
      : `the nearest differ by ${smallestDifference}`;
  return judge(
    'pairPersons',
    persons.length,
    `${persons.length} people are alone in a released breakdown or the only difference between two; of the groups broken down, ${nearest}.`,
  );
}

function auditDifferencing(input: AuditInput): Finding {
  const model = noiseModel(input.noise);
  const dimensions = [...new Set(input.shape.tables.flatMap((table) => table.dimensions))];
  const found = dimensions.map((dimension) => familyDifferencing(input, { dimension, model }));
  const worst = found.toSorted((a, b) => b.confident - a.confident)[0];
  const { confident, right } = worst ?? { confident: 0, right: 1 };
  return judge(
    'confidentShare',
    confident,
    confident === 0
      ? 'By groups of one and pairs that differ by one, an attacker is more than 95 % sure of one attribute of nobody.'
      : `By groups of one and pairs that differ by one, an attacker is more than 95 % sure of one attribute of ${percent(confident)} of people, and right about ${percent(right)} of those.`,
  );
}

function auditReconstruction(input: AuditInput): readonly Finding[] {
  const known = [...input.known, ...officialTotals(input)];
  const variance = noiseModel(input.noise).variance(LARGE);
  const { auc, confident } = decoyReconstruction(input, { ...input, known, variance });
  return [
    judge(
      'reconstructionAuc',
      auc,
      `Reconstruction from all cells ranks a person who has an attribute above one who has not ${percent(auc)} of the time; 50 % says nothing.`,
    ),
    judge(
      'confidentShare',
      confident,
      `Reconstruction from all cells is more than 95 % sure of ${percent(confident)} of people.`,
    ),
  ];
}

function officialTotals({ released }: Attacked): readonly KnownTotal[] {
  return released.flatMap((cells, table) =>
    cells.flatMap(({ codes, value, status }) =>
      status === 'OFFICIAL' && value !== null ? [{ table, codes, value }] : [],
    ),
  );
}

function auditAveraging(input: AuditInput): Finding {
  const { exact, standardDeviation, estimates } = averagingAttack(input, input);
  return judge(
    'averagingExact',
    exact,
    standardDeviation === null
      ? 'No group of 15 people or more can be estimated.'
      : `Averaging ${estimates} estimates of the group that offers most leaves a standard deviation of ${standardDeviation.toFixed(1)} and finds the true count ${percent(exact)} of the time.`,
  );
}

function auditLinearity(input: AuditInput): Finding {
  const { informed, blind } = keyLinearity(input);
  return judge(
    'linearityAdvantage',
    informed - blind,
    `Who knows the noise of two parts guesses that of their union ${percent(informed)} of the time, and blindly ${percent(blind)}.`,
  );
}

function auditVintages(input: AuditInput): Finding {
  if (!input.vintages)
    return judge('vintagePersons', 0, 'There is no earlier release to compare this one with.');
  const { persons, cells } = vintageDifferencing(
    input.vintages.before,
    input.vintages.after,
    SMALLEST_GROUP,
  );
  return judge(
    'vintagePersons',
    persons.length + cells.length,
    `${persons.length} people are the only change of a group since the release before, and ${cells.length} cells changed for fewer than ${SMALLEST_GROUP} people.`,
  );
}

function auditSmallValues({ whole, suppressed }: AuditInput): Finding {
  const { length } = smallValues(whole.released, suppressed);
  return judge(
    'smallValues',
    length,
    `${length} published values are from 1 to ${suppressed}, negative or not whole.`,
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
