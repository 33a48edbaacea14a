import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

type Partnership = NonNullable<PanoramaAsked['pack']['partnership']>;

/** One indicator of an objective. */
export type Indicator = Partnership['objectives'][number]['indicators'][number];

type Answer = NonNullable<Indicator['interior']>['answers'][number];

/** What an agency answers to an indicator, and which agency it is. */
export interface AgencyAnswer extends Answer {
  readonly agency: AgencyCode;
}

/** Every agency's answer to an indicator, in the order of the agencies; an agency that does not answer it is left out. */
export function answersIn(indicator: Indicator): readonly AgencyAnswer[] {
  const { interior, police, icbf, foreignAffairs, labor } = indicator;
  const of = (agency: AgencyCode, part: { readonly answers: readonly Answer[] } | null) =>
    (part?.answers ?? []).map((answer) => ({ ...answer, agency }));
  return [
    ...of('INTERIOR', interior),
    ...of('POLICE', police),
    ...of('ICBF', icbf),
    ...of('FOREIGN_AFFAIRS', foreignAffairs),
    ...of('LABOR', labor),
  ];
}
