import { nationalScope } from '@alianza/kit/server/scope';
import type { QueryResolvers } from '../generated/schema.ts';
import type { CodeListName } from '../loaders/codesByList.ts';
import type { Context } from '../loaders/index.ts';
import { knownDepartment, knownMunicipality } from '../loaders/known.ts';

export const Query: QueryResolvers = {
  interior: nationalScope,
  departments: everyOne('department'),
  department: (_root, { code }, context) => knownDepartment(code, context),
  municipality: (_root, { code }, context) => knownMunicipality(code, context),
  agencies: everyOne('agency'),
  exploitationForms: everyOne('exploitationForm'),
};

/** Every entity of a code list, by its key; what else is asked of it is read in one statement for all of them. */
function everyOne(list: CodeListName) {
  return async (_root: unknown, _arguments: unknown, { loaders }: Context) =>
    (await loaders.codesByList.load(list)).map(({ code }) => ({ code }));
}
