import type { AnnualDialoguePackQuery } from '../../../../schema/generated/operations.ts';
import type { FigureLike } from '../../states/shownFigure.ts';
import { AGENCY_FIELDS, type AgencyField } from '../agencyFields.ts';

/** The partnership, as the pack of the dialogue gives it. */
export type Partnership = NonNullable<AnnualDialoguePackQuery['partnership']>;

/** An objective of it. */
export type Objective = Partnership['objectives'][number];

/** An indicator of an objective. */
export type Indicator = Objective['indicators'][number];

/** An agency's answer to an indicator for one year. */
export type Answer = NonNullable<Indicator['interior']>['answers'][number];

/** What one agency answers to an indicator, year by year; null where it has nothing for the year. */
export interface AgencyRow {
  readonly agency: AgencyField;
  /** False when the agency did not answer at all, so that it is not known whether it has anything. */
  readonly isThere: boolean;
  readonly answer: Answer | undefined;
  readonly figures: readonly (FigureLike | null)[];
}

/**
 * The agencies that answer an indicator, and those that are not answering now. An agency that is there and has nothing to
 * say to the indicator has no row.
 */
export function agencyRows(indicator: Indicator, years: readonly number[]): readonly AgencyRow[] {
  return AGENCY_FIELDS.flatMap((agency) => agencyRow(agency, indicator, years) ?? []);
}

function agencyRow(
  agency: AgencyField,
  indicator: Indicator,
  years: readonly number[],
): AgencyRow | undefined {
  const answering = indicator[agency];
  if (!answering) return { agency, isThere: false, answer: undefined, figures: [] };
  const { answers } = answering;
  const [answer] = answers;
  if (!answer) return undefined;
  const figures = years.map((year) => answers.find((each) => each.year === year)?.count ?? null);
  return { agency, isThere: true, answer, figures };
}

/** The target of each year; null where none is given, and undefined altogether where none is public. */
export function targetsByYear(
  { targets }: Indicator,
  years: readonly number[],
): readonly (number | null)[] | undefined {
  if (targets.availability === 'NOT_PUBLISHED') return undefined;
  return years.map((year) => targets.items.find((each) => each.year === year)?.value ?? null);
}

/** The notes on what is not public, each once, in the order they are met. */
export function notesOf(
  documented: readonly { readonly note: string | null }[],
): readonly string[] {
  return [...new Set(documented.flatMap(({ note }) => note ?? []))];
}
