import { bilingual } from './bilingual.ts';
import { documentedList } from './absence.ts';
import { sourced } from './sourced.ts';
import type { ObjectiveResolvers } from '../generated/schema.ts';

export const Objective: ObjectiveResolvers = {
  ...sourced,
  content: bilingual('content'),
  actors: async ({ code }, _, { loaders }) => {
    const actors = await loaders.partnershipList('objective_actor');
    return actors.filter(({ objective }) => objective === code);
  },
  subObjectives: async ({ code }, _, { loaders }) => {
    const all = await loaders.partnershipList('sub_objective');
    return documentedList(
      'SUB_OBJECTIVES',
      all.filter(({ objective }) => objective === code),
    );
  },
  indicators: async ({ axis }, _, { loaders }) => {
    const indicators = await loaders.partnershipList('indicator');
    return indicators.filter((indicator) => indicator.axis === axis);
  },
};
