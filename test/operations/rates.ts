import type { FlatNumber } from './flatten.ts';

interface Rate extends FlatNumber {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly per: number;
  readonly period: string;
  readonly uncertainty?: unknown;
}

/** A figure of a department with its rate, and the people the rate is set against. */
export interface RatedFigure {
  readonly count: FlatNumber;
  readonly rate: Rate;
  readonly population: number;
}

type Cells = Readonly<Record<string, readonly Pick<RatedFigure, 'count' | 'rate'>[]>>;

interface Department {
  readonly population: number;
  readonly police: Cells;
  readonly icbf: Cells;
}

/** Every rate in an answer of ExploitationRates, its value to six places and without its margin. */
export function ratedFigures(data: unknown): readonly RatedFigure[] {
  const { departments } = data as { readonly departments: readonly Department[] };
  return departments.flatMap(({ population, police, icbf }) =>
    [police, icbf].flatMap((cells) =>
      Object.values(cells)
        .flat()
        .map(({ count, rate: { uncertainty: _, value, ...rate } }) => ({
          count,
          rate: { ...rate, value: value === null ? null : sixPlaces(value) },
          population,
        })),
    ),
  );
}

/** The rate that follows from a figure as its reader sees it. */
export function rateExpected({ count, population }: RatedFigure, period: string): Rate {
  return {
    value: count.value === null ? null : sixPlaces((count.value / population) * PER),
    status: count.status,
    numerator: count.value,
    denominator: population,
    per: PER,
    period,
  };
}

const PER = 100_000;

function sixPlaces(value: number): number {
  return Number(value.toFixed(6));
}
