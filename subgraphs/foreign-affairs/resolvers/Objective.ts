import { bilingual } from '../bilingual.ts';
import { documentedList } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { ObjectiveRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const Objective = {
  ...sourced,
  content: bilingual('content'),
  actors: async ({ code }: ObjectiveRow, _: unknown, { loaders }: Context) => {
    const actors = await loaders.partnershipList('objective_actor');
    return actors.filter(({ objective }) => objective === code);
  },
  subObjectives: async ({ code }: ObjectiveRow, _: unknown, { loaders }: Context) => {
    const all = await loaders.partnershipList('sub_objective');
    return documentedList(
      'SUB_OBJECTIVES',
      all.filter(({ objective }) => objective === code),
    );
  },
  indicators: async ({ axis }: ObjectiveRow, _: unknown, { loaders }: Context) => {
    const indicators = await loaders.partnershipList('indicator');
    return indicators.filter((indicator) => indicator.axis === axis);
  },
};
