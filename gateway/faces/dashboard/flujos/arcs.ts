import type { FigureLike } from '../../states/shownFigure.ts';
import { type FlowMatrix, type Labelled } from './flowMatrix.ts';

/** How wide an arc is drawn: by class, not by count, as a count is known only within its margin. */
export type ArcWidth = 1 | 2 | 3;

/** One published pair that is drawn. */
export interface Arc {
  readonly region: Labelled;
  readonly place: Labelled;
  readonly figure: FigureLike;
  readonly width: ArcWidth;
}

/** The least count of the two wider classes. They are fixed, so that one width means one thing in every period. */
export const WIDER_FROM = { 2: 25, 3: 50 } as const;

/** What stands in the place of a country and is none: nobody was taken anywhere, or nobody recorded where. */
const NO_PLACE: ReadonlySet<string> = new Set(['NONE', 'UNKNOWN']);

/** The pairs with a published count of one or more, from a known region to a country. No other pair is ever drawn. */
export function arcsOf({ regions, rows }: FlowMatrix): readonly Arc[] {
  const places = rows.filter(({ code }) => !NO_PLACE.has(code));
  return places.flatMap(({ code, label, figures }) =>
    figures.flatMap((figure, index) => {
      const region = regions[index];
      if (!region || NO_PLACE.has(region.code) || !figure?.value) return [];
      return [{ region, place: { code, label }, figure, width: widthOf(figure.value) }];
    }),
  );
}

function widthOf(count: number): ArcWidth {
  if (count >= WIDER_FROM[3]) return 3;
  return count >= WIDER_FROM[2] ? 2 : 1;
}

/** How many pairs of a matrix are withheld to protect persons, whatever the guard. */
export function protectedPairs({ rows }: FlowMatrix): number {
  return rows
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure?.status.startsWith('WITHHELD_')).length;
}
