import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Words } from '../../words/language.ts';
import { missingOf } from '../missingOf.ts';
import { seriesOf, type YearFigure } from '../series.ts';
import type { Answers, ViewAnswer } from '../view.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';
import { COUNTED, type Counted } from '../../words/dashboard/counted.ts';

/** A release in the words of an operation. */
interface Release {
  readonly number: number;
  readonly cutOff: string;
}

/** One agency's line: what it counts, its figures by year, and where they come from. */
export interface AgencyRow extends Counted {
  readonly agency: AgencyCode;
  /** Undefined when the agency did not answer. */
  readonly series: readonly YearFigure[] | undefined;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly release: Release | undefined;
  readonly unit: Words;
}

type Cells = Parameters<typeof seriesOf>[0];

interface Part {
  readonly cells: Cells | undefined;
  readonly total: readonly { readonly release: Release }[] | undefined;
}

/** The five agencies' lines, always in the same order. */
export function agencyRows(answers: Answers<PanoramaAsked>): readonly AgencyRow[] {
  const { gap, abroad, forms } = answers;
  return [
    row('INTERIOR', gap, childrenIn(gap.data.interior)),
    row('POLICE', gap, childrenIn(gap.data.police)),
    row('ICBF', gap, { cells: gap.data.icbf?.forTrafficking, total: gap.data.icbf?.total }),
    row('FOREIGN_AFFAIRS', abroad, assistedChildren(abroad.data.foreignAffairs)),
    row('LABOR', forms, inTrafficking(forms.data.labor)),
  ];
}

function row(agency: AgencyCode, answer: ViewAnswer<unknown>, { cells, total }: Part): AgencyRow {
  return {
    agency,
    ...COUNTED[agency],
    series: cells && seriesOf(cells),
    missing: missingOf(answer, agency),
    release: total?.[0]?.release,
  };
}

function childrenIn(part: PanoramaAsked['gap']['interior'] | PanoramaAsked['gap']['police']): Part {
  return {
    cells: part?.byAgeGroup.filter(({ ageGroup }) => ageGroup === 'UNDER_18'),
    total: part?.total,
  };
}

function assistedChildren(part: PanoramaAsked['abroad']['foreignAffairs']): Part {
  return {
    cells: part?.assistanceByAgeGroup.filter(({ ageGroup }) => ageGroup === 'UNDER_18'),
    total: part?.assistance,
  };
}

function inTrafficking(part: PanoramaAsked['forms']['labor']): Part {
  return {
    cells: part?.byWorstForm.filter(({ worstForm }) => worstForm === 'TRAFFICKING'),
    total: part?.total,
  };
}
