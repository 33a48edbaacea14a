import type { MunicipalityResolvers } from '../generated/schema.ts';
import { knownMunicipality } from '../loaders/known.ts';

export const Municipality: MunicipalityResolvers = {
  name: async ({ code }, _arguments, context) => (await knownMunicipality(code, context)).name,
  kind: async ({ code }, _arguments, context) => (await knownMunicipality(code, context)).kind,
  coordinates: async ({ code }, _arguments, context) => {
    const { latitude, longitude } = await knownMunicipality(code, context);
    return latitude === null || longitude === null ? null : { latitude, longitude };
  },
  department: async ({ code }, _arguments, context) => ({
    code: (await knownMunicipality(code, context)).department,
  }),
};
