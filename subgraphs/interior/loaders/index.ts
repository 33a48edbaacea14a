import type { Audience } from '@alianza/kit/loaders/cells';
import { kitLoaders, type KitContext } from '@alianza/kit/server/context';
import type { Knex } from 'knex';
import { agencyByCodeLoader } from './agencyByCode.ts';
import { codesByListLoader } from './codesByList.ts';
import { departmentByCodeLoader } from './departmentByCode.ts';
import { exploitationFormByCodeLoader } from './exploitationFormByCode.ts';
import { municipalitiesByDepartmentLoader } from './municipalitiesByDepartment.ts';
import { municipalityByCodeLoader } from './municipalityByCode.ts';

/** Fresh loaders for one request; each reads all its keys in one statement. */
export function createLoaders(reader: Knex, audience: Audience) {
  const municipalityByCode = municipalityByCodeLoader(reader);
  return {
    ...kitLoaders(reader, audience),
    agencyByCode: agencyByCodeLoader(reader),
    codesByList: codesByListLoader(reader),
    departmentByCode: departmentByCodeLoader(reader),
    exploitationFormByCode: exploitationFormByCodeLoader(reader),
    municipalitiesByDepartment: municipalitiesByDepartmentLoader(reader, municipalityByCode),
    municipalityByCode,
  };
}

/** What Interior's resolvers may reach. */
export interface Context extends KitContext {
  readonly loaders: ReturnType<typeof createLoaders>;
}
