import type { ReleaseCalendarQuery } from '../../../../schema/generated/operations.ts';
import { AGENCY_FIELDS, type AgencyField } from '../agencyFields.ts';

/** A dataset as the calendar has it. */
export type CalendarDataset = NonNullable<ReleaseCalendarQuery['interior']>['datasets'][number];

/** The datasets of one agency; null when it does not answer. */
export interface AgencyCalendar {
  readonly agency: AgencyField;
  readonly datasets: readonly CalendarDataset[] | null;
}

/** The datasets of all agencies, in the order of the agencies. */
export function calendarOf(answer: ReleaseCalendarQuery): readonly AgencyCalendar[] {
  return AGENCY_FIELDS.map((agency) => ({ agency, datasets: answer[agency]?.datasets ?? null }));
}

/** What a release changed of the one before it. */
export interface ReleaseChange {
  readonly title: string;
  readonly number: number;
  readonly effectiveAt: string;
  /** Undefined when the cut-off is the same: then what was published was corrected. */
  readonly newCutOff: string | undefined;
  readonly hasNewDefinition: boolean;
}

/** Every release of a dataset but its first, the latest first, with what it changed. */
export function changesOf({ title, releases }: CalendarDataset): readonly ReleaseChange[] {
  return releases.flatMap(({ number, effectiveAt, cutOff, definition }, index) => {
    const before = releases[index + 1];
    if (!before) return [];
    const newCutOff = cutOff === before.cutOff ? undefined : cutOff;
    const hasNewDefinition = definition !== before.definition;
    return [{ title, number, effectiveAt, newCutOff, hasNewDefinition }];
  });
}
