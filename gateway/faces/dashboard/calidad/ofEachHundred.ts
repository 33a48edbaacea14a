import type { FigureLike } from '../../states/shownFigure.ts';

/** Ten makes one decimal. */
const KEPT = 10;

/** A part that the graph gives, from 0 to 1, in the words people have for it: so many of each hundred. */
export function ofEachHundred({ value, status, uncertainty }: FigureLike): FigureLike {
  const margin = uncertainty?.halfWidth95;
  return {
    status,
    value: hundreds(value),
    ...(margin !== undefined && { uncertainty: { halfWidth95: hundreds(margin) } }),
  };
}

function hundreds(part: number | null | undefined): number | null {
  return part === null || part === undefined ? null : Math.round(part * 100 * KEPT) / KEPT;
}
