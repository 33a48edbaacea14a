import type { AgencyCode } from '../words/dashboard/agencies.ts';

/** The agencies by the field of the graph they answer under, in the order they are shown, each with its code. */
export const CODE_OF = {
  interior: 'INTERIOR',
  police: 'POLICE',
  icbf: 'ICBF',
  foreignAffairs: 'FOREIGN_AFFAIRS',
  labor: 'LABOR',
} as const satisfies Readonly<Record<string, AgencyCode>>;

/** The field of one agency. */
export type AgencyField = keyof typeof CODE_OF;

/** The fields, in the order they are shown. */
export const AGENCY_FIELDS = Object.keys(CODE_OF) as readonly AgencyField[];
