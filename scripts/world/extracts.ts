import type { AgencyName } from '@alianza/kit/agencies';
import type { Extract } from '@alianza/kit/register/extract';
import { extracts as foreignAffairs } from '../../subgraphs/foreign-affairs/register/extracts.ts';
import { extracts as icbf } from '../../subgraphs/icbf/register/extracts.ts';
import { extracts as interior } from '../../subgraphs/interior/register/extracts.ts';
import { extracts as labor } from '../../subgraphs/labor/register/extracts.ts';
import { extracts as police } from '../../subgraphs/police/register/extracts.ts';

/** The extracts every agency hands over. */
export const EXTRACTS: Readonly<Record<AgencyName, readonly Extract[]>> = {
  'foreign-affairs': foreignAffairs,
  interior,
  labor,
  police,
  icbf,
};

/** One extract by its name. */
export function extractOf(agency: AgencyName, name: string): Extract {
  const found = EXTRACTS[agency].find((extract) => extract.name === name);
  if (!found) throw new RangeError(`${agency} hands over no extract ${name}.`);
  return found;
}
