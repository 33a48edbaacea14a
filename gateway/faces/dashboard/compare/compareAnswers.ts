import type {
  AnnualDialoguePackQuery,
  ReconciliationQuery,
} from '../../../../schema/generated/operations.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import { missingOf } from '../missingOf.ts';
import type { Source } from '../parts/sourcesInWords.ts';
import { seriesOf } from '../series.ts';
import type { SeriesRow } from '../parts/SeriesTable.tsx';
import { unitWords } from '../../words/dashboard/units.ts';
import type { Answers } from '../view.ts';

/** What Comparar asks: one year with definitions, and all years for the series. */
export interface CompareAsked {
  readonly asked: ReconciliationQuery;
  readonly pack: AnnualDialoguePackQuery;
}

/** One question. */
export type Question = NonNullable<ReconciliationQuery['indicators']>[number];

type Part = Question['police'];

/** An agency's answer to a question. */
export type OneAnswer = NonNullable<Part>['answers'][number];

/** An agency that answers a question, or would if it could be heard. */
export interface Answering extends Source {
  readonly agency: AgencyCode;
  readonly answer: OneAnswer | undefined;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
}

const FIELDS = {
  INTERIOR: 'interior',
  POLICE: 'police',
  ICBF: 'icbf',
  FOREIGN_AFFAIRS: 'foreignAffairs',
  LABOR: 'labor',
} as const satisfies Record<AgencyCode, keyof Question>;

const AGENCIES = Object.keys(FIELDS) as readonly AgencyCode[];

/** Who answers a question, in the order of the agencies; who does not publish an answer is left out. */
export function answeringIn(
  parts: Partial<Pick<Question, (typeof FIELDS)[AgencyCode]>>,
  answers: Answers<CompareAsked>,
  code?: string,
): readonly Answering[] {
  return AGENCIES.flatMap((agency): readonly Answering[] => {
    const part = parts[FIELDS[agency]];
    const missing = part ? undefined : missingOf(answers.asked, agency);
    if (!part) return missing ? [{ agency, answer: undefined, missing, release: null }] : [];
    const answer = part.answers.find((one) => code === undefined || isOf(one, code));
    return answer ? [{ agency, answer, missing, release: answer.release }] : [];
  });
}

function isOf(answer: object, code: string): boolean {
  return 'indicator' in answer && answer.indicator === code;
}

/** Every agency's series of a question. */
export function seriesIn(pack: AnnualDialoguePackQuery, code: string): readonly SeriesRow[] {
  const indicators = pack.partnership?.objectives.flatMap((objective) => objective.indicators);
  const indicator = indicators?.find((one) => one.code === code);
  if (!indicator) return [];
  return AGENCIES.flatMap((agency) => {
    const series = indicator[FIELDS[agency]]?.answers ?? [];
    const [first] = series;
    return first
      ? [{ agency, unit: unitWords(first.unit), series: seriesOf(series), missing: undefined }]
      : [];
  });
}
