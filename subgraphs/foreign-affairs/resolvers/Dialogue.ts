import { bilingual } from '../bilingual.ts';
import { documented } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { DialogueRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const Dialogue = {
  ...sourced,
  beganOn: ({ began_on }: DialogueRow) => began_on,
  endedOn: ({ ended_on }: DialogueRow) => ended_on,
  reported: bilingual('reported'),
  chosenIndicators: async ({ code }: DialogueRow, _: unknown, { loaders }: Context) => {
    const all = await loaders.partnershipList('dialogue_indicator');
    const chosen = all.filter(({ dialogue }) => dialogue === code);
    const codes = new Set(chosen.map(({ indicator }) => indicator));
    const indicators = await loaders.partnershipList('indicator');
    const items = indicators.filter((indicator) => codes.has(indicator.code));
    return { ...documented('DIALOGUE_INDICATORS', chosen), items };
  },
};
