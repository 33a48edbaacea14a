import { PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Language } from '../../words/language.ts';
import { shownFigure } from '../../states/shownFigure.ts';
import type { YearFigure } from '../series.ts';
import { ChartPlace } from './ChartPlace.tsx';

interface TrendProps {
  readonly agency: AgencyCode;
  readonly series: readonly YearFigure[] | undefined;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly unit: string;
  readonly language: Language;
  /** As a chart of its own with axes, instead of a line in a table. */
  readonly isWide?: boolean;
}

/** One point of a trend, as the drawing gets it. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
  readonly margin: number | null;
}

/** What the drawing of a trend gets. */
export interface TrendData {
  readonly agency: AgencyCode;
  readonly points: readonly TrendPoint[];
}

const FEWEST = 2;

/** An agency's figures over the years, on a scale of their own; in words when too few years have a value. */
export function Trend({ agency, series = [], unit, language, isWide = false }: TrendProps) {
  const shown = series.map(({ year, count }) => ({
    year,
    figure: shownFigure(count, { unit, language }),
  }));
  if (shown.filter(({ figure }) => figure.value !== null).length < FEWEST)
    return <span className="quiet">{WORDS.noTrend[language]}</span>;
  const label = shown.map(({ year, figure }) => `${year}: ${figure.text}`).join('; ');
  const points: readonly TrendPoint[] = shown.map(({ year, figure: { value, margin } }) => ({
    year,
    value,
    margin,
  }));
  return (
    <ChartPlace
      kind={isWide ? 'series' : 'trend'}
      className={isWide ? 'series' : 'trend'}
      label={`${AGENCY_WORDS[agency].name[language]}, ${unit}. ${label}`}
      data={{ agency, points } satisfies TrendData}
    />
  );
}
