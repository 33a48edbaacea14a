import { bilingual } from './fields/bilingual.ts';
import { documented } from './fields/documented.ts';
import { sourced } from './fields/sourced.ts';
import type { DialogueResolvers } from '../generated/schema.ts';

export const Dialogue: DialogueResolvers = {
  ...sourced,
  beganOn: ({ began_on }) => began_on,
  endedOn: ({ ended_on }) => ended_on,
  reported: bilingual('reported'),
  chosenIndicators: async ({ code }, _, { loaders }) => {
    const all = await loaders.partnershipList('dialogue_indicator');
    const chosen = all.filter(({ dialogue }) => dialogue === code);
    const codes = new Set(chosen.map(({ indicator }) => indicator));
    const indicators = await loaders.partnershipList('indicator');
    const items = indicators.filter((indicator) => codes.has(indicator.code));
    return { ...documented('DIALOGUE_INDICATORS', chosen), items };
  },
};
