import { populationKey } from '@alianza/kit/loaders/population';
import { departmentScope } from '@alianza/kit/server/scope';
import type { DepartmentResolvers } from '../generated/schema.ts';
import { knownDepartment } from '../loaders/known.ts';

/** A code that is no department's is refused by whichever field meets it first; an empty answer would pass for a fact. */
export const Department: DepartmentResolvers = {
  name: async ({ code }, _arguments, context) => (await knownDepartment(code, context)).name,
  shortName: async ({ code }, _arguments, context) =>
    (await knownDepartment(code, context)).shortName,
  isoCode: async ({ code }, _arguments, context) => (await knownDepartment(code, context)).isoCode,
  municipalities: async ({ code }, _arguments, context) => {
    const municipalities = await context.loaders.municipalitiesByDepartment.load(code);
    if (municipalities.length === 0) await knownDepartment(code, context);
    return municipalities;
  },
  population: async ({ code }, { year, group }, context) => {
    const key = populationKey({ department: code, first: year, last: year });
    const population = await context.loaders.population.load(key);
    if (population === null) await knownDepartment(code, context);
    return population?.[group] ?? null;
  },
  interior: departmentScope,
};
