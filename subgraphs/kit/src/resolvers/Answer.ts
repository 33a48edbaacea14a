import type { Answered } from '../release/answers.ts';
import type { KitContext } from '../server/context.ts';
import { inLanguage, type LanguageArgument } from './language.ts';
import { releaseOf } from './releaseOf.ts';

/** An agency's own number for an indicator and a year. */
export const Answer = {
  indicator: ({ answer }: Answered) => answer.indicator,
  year: ({ cell }: Answered) => Number(cell.codes['year']),
  count: ({ cell }: Answered) => cell.count,
  unit: ({ family }: Answered) => family.unit,
  definition: ({ answer }: Answered, { language }: LanguageArgument) =>
    inLanguage(answer.definition, language),
  release: ({ cell }: Answered, _: unknown, context: KitContext) => releaseOf(cell, _, context),
};
