import type { Figure as ReleasedFigure } from '../release/figure.ts';
import type { KitContext } from '../server/context.ts';
import { releaseOf } from './releaseOf.ts';

/** A figure as read; where an official one was published stands in its release. */
export const Figure = {
  source: async ({ status, place }: ReleasedFigure, _: unknown, context: KitContext) => {
    if (status !== 'OFFICIAL') return null;
    const { disclosure } = await releaseOf(place, undefined, context);
    const codes = place.codes.join('|');
    const total = disclosure.official.find(
      (known) => known.table === place.table && known.codes.join('|') === codes,
    );
    return total?.source ?? null;
  },
};
