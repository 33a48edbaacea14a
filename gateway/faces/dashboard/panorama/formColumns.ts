import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Words } from '../../words/language.ts';
import { UNITS } from '../../words/dashboard/units.ts';
import type { FigureLike } from '../../states/shownFigure.ts';
import { missingOf } from '../missingOf.ts';
import type { ViewAnswer } from '../view.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

/** What one agency publishes by form. */
export interface FormColumn {
  readonly agency: AgencyCode;
  readonly unit: Words;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly release: { readonly number: number; readonly cutOff: string } | undefined;
  /** Undefined when no release covers the year. */
  readonly figureOf: (form: string) => FigureLike | undefined;
}

interface Cell {
  readonly year?: number | null;
  readonly cpcForm?: string | null;
  readonly count: FigureLike;
}

interface Published {
  readonly cells: readonly Cell[];
  readonly total: readonly { readonly release: FormColumn['release'] }[];
}

/** The three agencies that tell the forms apart: victims, offences, processes. */
export function formColumns(
  answer: ViewAnswer<PanoramaAsked['forms']>,
  year: number,
): readonly FormColumn[] {
  const { interior, police, icbf } = answer.data;
  const column = (agency: AgencyCode, unit: Words, part: Published | null): FormColumn => ({
    agency,
    unit,
    missing: missingOf(answer, agency),
    release: part?.total[0]?.release,
    figureOf: (form) => cellOf(part, form, year)?.count,
  });
  return [
    column('INTERIOR', UNITS.VICTIM, interior && { ...interior, cells: interior.byForm }),
    column(
      'POLICE',
      UNITS.OFFENCE,
      police && { total: police.offences, cells: police.offencesByForm },
    ),
    column('ICBF', UNITS.PROCESS, icbf && { total: icbf.admissions, cells: icbf.admissionsByForm }),
  ];
}

function cellOf(part: Published | null, form: string, year: number): Cell | undefined {
  return part?.cells.find((cell) => cell.year === year && cell.cpcForm === form);
}
