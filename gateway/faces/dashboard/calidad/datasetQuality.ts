import type { FigureLike } from '../../states/shownFigure.ts';
import type { Attribute } from '../../words/dashboard/calidad/words.ts';
import type { Source } from '../parts/sourcesInWords.ts';

/** A published cell of a dataset, with its part of the group it belongs to where the graph gives one. */
export interface CountedCell {
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly code: string;
    readonly label: string;
  }[];
  readonly count: FigureLike;
  readonly share: FigureLike | null;
}

/** How many records lack one attribute. */
export interface UnknownPart {
  readonly attribute: Attribute;
  readonly figure: FigureLike;
  readonly share: FigureLike | null;
  /** The year or period counted. */
  readonly time: string;
}

/** How many records took so many days. */
export interface LagBand {
  readonly code: string;
  readonly label: string;
  readonly figure: FigureLike;
  readonly share: FigureLike | null;
}

/** What is known of the quality of one dataset. */
export interface DatasetQuality {
  /** As the graph names it, e.g. `police.offences`. */
  readonly id: string;
  readonly total: FigureLike | null;
  readonly release: Source['release'];
  readonly unknown: readonly UnknownPart[];
  /** Empty where the day that dates a record is the day of its entry. */
  readonly lag: readonly LagBand[];
}

/** The cells of one dataset by what they say. */
export interface DatasetCells {
  readonly total: readonly (CountedCell & Pick<Source, 'release'>)[];
  /** Each list holds its cell of what was not recorded, and may hold others. */
  readonly unknown: Readonly<Partial<Record<Attribute, readonly CountedCell[]>>>;
  readonly lag?: readonly CountedCell[];
}

/** Reads the quality of a dataset from its cells. Nothing is worked out: shares are the graph's own. */
export function datasetQuality(
  id: string,
  { total, unknown, lag = [] }: DatasetCells,
): DatasetQuality {
  const entries = Object.entries(unknown) as readonly [Attribute, readonly CountedCell[]][];
  return {
    id,
    total: total[0]?.count ?? null,
    release: total[0]?.release,
    unknown: entries.flatMap(([attribute, cells]) => unknownPart(attribute, cells)),
    lag: lag.map(lagBand),
  };
}

function unknownPart(attribute: Attribute, cells: readonly CountedCell[]): readonly UnknownPart[] {
  const cell = cells.find(({ dimensions }) => dimensions.at(-1)?.code === 'UNKNOWN');
  if (!cell) return [];
  const { count, share, dimensions } = cell;
  return [{ attribute, figure: count, share, time: dimensions[0]?.label ?? '' }];
}

function lagBand({ dimensions, count, share }: CountedCell): LagBand {
  const band = dimensions.at(-1);
  return { code: band?.code ?? 'UNKNOWN', label: band?.label ?? '', figure: count, share };
}
