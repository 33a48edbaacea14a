import { bilingual } from './bilingual.ts';
import { documented } from './absence.ts';
import { sourced } from './sourced.ts';
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
