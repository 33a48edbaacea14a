import type DataLoader from 'dataloader';
import { nearest } from '@alianza/kit/codes/nearest';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { CodeListName } from './codesByList.ts';
import type { Context } from './index.ts';

/** The row of a code; one outside its list is refused (UNKNOWN_CODE), with the nearest named, and never null. */
export const knownAgency = known('agency', ({ agencyByCode }) => agencyByCode);
export const knownDepartment = known('department', ({ departmentByCode }) => departmentByCode);
export const knownExploitationForm = known(
  'exploitationForm',
  ({ exploitationFormByCode }) => exploitationFormByCode,
);
export const knownMunicipality = known(
  'municipality',
  ({ municipalityByCode }) => municipalityByCode,
);

function known<Row>(
  list: CodeListName,
  loaderIn: (loaders: Context['loaders']) => DataLoader<string, Row | null>,
) {
  return async (code: string, { loaders }: Context): Promise<Row> => {
    const found = await loaderIn(loaders).load(code);
    if (found) return found;
    const codes = (await loaders.codesByList.load(list)).map((row) => row.code);
    const details = { given: code, list, nearest: nearest(code, codes) ?? 'unknown' };
    throw catalogued('UNKNOWN_CODE', details);
  };
}
