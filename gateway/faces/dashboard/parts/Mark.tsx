import type { AgencyCode } from '../../words/dashboard/agencies.ts';

/** Colour, shape and name of an agency go together; this is the shape in its colour. It says nothing: the name stands beside it. */
export function Mark({ agency }: { readonly agency: AgencyCode | 'OTHER' }) {
  return (
    <svg className={`mark ${classOf(agency)}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[agency]} />
    </svg>
  );
}

/** The class that gives a part its agency's colour. */
export function classOf(agency: AgencyCode | 'OTHER'): string {
  return `of-${agency.toLowerCase().replace('_', '-')}`;
}

/** Disc, square, diamond, triangle, hexagon, cross: told apart without colour. */
export const SHAPES: Readonly<Record<AgencyCode | 'OTHER', string>> = {
  INTERIOR: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  POLICE: 'M1.5 1.5h9v9h-9z',
  ICBF: 'M6 .5 11.5 6 6 11.5.5 6z',
  FOREIGN_AFFAIRS: 'M6 1 11.5 11h-11z',
  LABOR: 'M3.2 1.2h5.6L11.6 6 8.8 10.8H3.2L.4 6z',
  OTHER: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
};
