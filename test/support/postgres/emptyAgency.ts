import type { AgencyName } from '@alianza/kit/agencies';
import { type Clone, cloneAgency } from './cloneAgency.ts';

/** A database of an agency with its roles and nothing else, for a test that brings rows of its own. */
export function emptyAgency(agency: AgencyName): Promise<Clone> {
  return cloneAgency(agency, 'bare');
}
