import type {
  CallsToRoutesQuery,
  ReturnsAndRoutesQuery,
} from '../../../../schema/generated/operations.ts';
import type { FigureLike } from '../../states/shownFigure.ts';
import type { StepGroupName } from '../../words/dashboard/flujos/words.ts';

/** One bar. */
export interface Step {
  readonly code: string;
  readonly figure: FigureLike;
}

/** Steps of one agency in one unit. They are counted apart: no step is a part of another. */
export interface StepGroup {
  readonly name: StepGroupName;
  readonly steps: readonly Step[];
}

type Interior = NonNullable<CallsToRoutesQuery['interior']>;
type ForeignAffairs = NonNullable<ReturnsAndRoutesQuery['foreignAffairs']>;

/** A cell of a year, whatever else it is of. */
interface YearCell {
  readonly year: number | null;
  readonly count: FigureLike;
}

/** From the calls to the line to the verified victims, as the Ministry of Interior counts each in one year. */
export function interiorSteps(interior: Interior, year: number): readonly StepGroup[] {
  const verifiedCalls = interior.callsByKindAndOutcome.filter(
    ({ kind, outcome }) => kind === 'POSSIBLE_CASE' && outcome === 'VERIFIED',
  );
  const opened = interior.callsByRoute.filter(({ route }) => route === 'OPENED');
  const calls = [
    ...stepsOf(interior.calls, year, () => 'TOTAL'),
    ...stepsOf(verifiedCalls, year, () => 'VERIFIED'),
    ...stepsOf(opened, year, () => 'OPENED'),
  ];
  const routes = [
    ...stepsOf(interior.routes, year, () => 'TOTAL'),
    ...stepsOf(interior.routesByVerification, year, (cell) => cell.verificationResult),
  ];
  return withSteps([
    { name: 'calls', steps: calls },
    { name: 'routes', steps: routes },
    { name: 'victims', steps: stepsOf(interior.victims, year, () => 'TOTAL') },
    { name: 'referrals', steps: stepsOf(interior.callsByReferral, year, (cell) => cell.referral) },
  ]);
}

/** From the assistance abroad to what followed at home, as the Ministry of Foreign Affairs counts each in one year. */
export function foreignAffairsSteps(
  foreignAffairs: ForeignAffairs,
  year: number,
): readonly StepGroup[] {
  const assistance = [
    ...stepsOf(foreignAffairs.assistance, year, () => 'TOTAL'),
    ...stepsOf(foreignAffairs.assistanceByAgeGroup, year, (cell) => cell.ageGroup),
  ];
  const repatriations = [
    ...stepsOf(foreignAffairs.repatriations, year, () => 'TOTAL'),
    ...stepsOf(foreignAffairs.repatriationsByReceiver, year, (cell) => cell.receiver),
  ];
  const followUps = stepsOf(foreignAffairs.repatriationsByFollowUp, year, (cell) => cell.followUp);
  return withSteps([
    { name: 'assistance', steps: assistance },
    { name: 'repatriations', steps: repatriations },
    { name: 'followUps', steps: followUps },
  ]);
}

function stepsOf<Cell extends YearCell>(
  cells: readonly Cell[],
  year: number,
  codeOf: (cell: Cell) => string | null,
): readonly Step[] {
  return cells
    .filter((cell) => cell.year === year)
    .map((cell) => ({ code: codeOf(cell) ?? 'UNKNOWN', figure: cell.count }));
}

function withSteps(groups: readonly StepGroup[]): readonly StepGroup[] {
  return groups.filter(({ steps }) => steps.length > 0);
}
