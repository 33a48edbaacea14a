import type { KitContext } from '../server/context.ts';
import type { Scope } from '../server/scope.ts';
import type { Cell } from './cell.ts';
import type { DatasetFamily } from './family.ts';
import type { IndicatorAnswer } from './indicatorAnswer.ts';
import { departmentTable } from './request.ts';

/** One answered indicator-year, before its fields are resolved. */
export interface Answered {
  readonly answer: IndicatorAnswer;
  readonly family: DatasetFamily;
  readonly cell: Cell;
}

interface YearsArgument {
  readonly years?: readonly number[] | null;
}

/** The resolver of `answers`: under an indicator that indicator's answer, elsewhere all the agency has. */
export function answersField(answers: readonly IndicatorAnswer[]) {
  return async (
    scope: Scope,
    { years }: YearsArgument,
    context: KitContext,
  ): Promise<readonly Answered[]> => {
    const asked = answers.filter(({ indicator }) => (scope.indicator ?? indicator) === indicator);
    const read = await Promise.all(
      asked.map((answer) => readAnswer(answer, { scope, years: years ?? null, context })),
    );
    return read.flat();
  };
}

interface Reading {
  readonly scope: Scope;
  readonly years: readonly number[] | null;
  readonly context: KitContext;
}

async function readAnswer(
  answer: IndicatorAnswer,
  { scope, years, context }: Reading,
): Promise<readonly Answered[]> {
  const family = context.families.get(answer.dataset);
  if (!family)
    throw new TypeError(
      `${answer.indicator} is answered from ${answer.dataset}, which is not among the ministry's families.`,
    );
  const table = yearlyTable(family, answer.table, scope);
  if (!table) return [];
  const cells = await context.loaders.cells.load({
    dataset: family.id,
    table,
    dimensions: family.tables[table] ?? [],
    wanted: wantedCodes(answer, scope, years),
    asOf: scope.asOf,
  });
  return cells.map((cell) => ({ answer, family, cell }));
}

/** The table to answer from; none in a department whose figures are by period only, since an answer is of a year. */
function yearlyTable(family: DatasetFamily, by: string, { department }: Scope): string | undefined {
  const table = department === null ? by : departmentTable(family, by);
  return table !== undefined && family.tables[table]?.includes('year') ? table : undefined;
}

function wantedCodes(
  { codes }: IndicatorAnswer,
  { department }: Scope,
  years: readonly number[] | null,
): Record<string, readonly string[]> {
  const fixed = Object.entries({ ...codes, ...(department === null ? {} : { department }) });
  const wanted = Object.fromEntries(fixed.map(([dimension, code]) => [dimension, [code]]));
  return years === null ? wanted : { ...wanted, year: years.map(String) };
}
