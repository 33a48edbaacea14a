import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

type Counterpart = NonNullable<PanoramaAsked['gap']['indicator']>['counterparts'][number];

/** A figure as somebody else published it. */
export type Elsewhere = Counterpart['published'][number];

/** Under which indicator, and with which breakdown, children of an agency's register have been published. */
const FILED: Partial<
  Record<AgencyCode, { readonly code: string; readonly category: string | null }>
> = {
  INTERIOR: { code: 'VICTIMS_IDENTIFIED', category: 'CHILD' },
  POLICE: { code: 'VICTIMS_IDENTIFIED_POLICE', category: 'CHILD' },
  ICBF: { code: 'CHILD_VICTIMS_ICBF', category: null },
};

/** The latest figure about an agency's children that was published elsewhere, no later than a year. */
export function publishedElsewhere(
  gap: PanoramaAsked['gap'],
  agency: AgencyCode,
  year: number,
): Elsewhere | undefined {
  const filed = FILED[agency];
  const counterpart = gap.indicator?.counterparts.find(({ code }) => code === filed?.code);
  return counterpart?.published
    .filter((figure) => figure.category === filed?.category && figure.year <= year)
    .toSorted((one, other) => other.year - one.year)[0];
}
