import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { shownFigure } from '../../states/shownFigure.ts';
import { ChartPlace } from '../parts/ChartPlace.tsx';
import type { Answering } from './compareAnswers.ts';
import { onAxis, type Elsewhere } from './publishedFor.ts';

/** What the drawing of an axis gets: one line each, as in the table beside it. */
export interface AxisData {
  readonly lines: readonly {
    readonly agency: AgencyCode;
    readonly value: number | null;
    readonly margin: number | null;
  }[];
  readonly elsewhere: readonly number[];
}

interface AxisProps {
  readonly answering: readonly Answering[];
  readonly elsewhere: readonly Elsewhere[];
  readonly language: Language;
}

/** The figures on one axis, a row each as in the table beside it. */
export function Axis({ answering, elsewhere, language }: AxisProps) {
  const lines = answering.map(({ agency, answer, missing }) => {
    const unit = unitWords(answer?.unit ?? '')[language];
    const shown = shownFigure(answer?.count ?? null, {
      unit,
      language,
      missing: missing ?? 'UNAVAILABLE',
    });
    return { agency, shown, unit };
  });
  const figures = lines.map(
    ({ agency, shown, unit }) => `${AGENCY_WORDS[agency].short[language]} ${shown.text} ${unit}`,
  );
  const data: AxisData = {
    lines: lines.map(({ agency, shown: { value, margin } }) => ({ agency, value, margin })),
    elsewhere: onAxis(elsewhere).map(({ value }) => value),
  };
  return (
    <ChartPlace
      kind="axis"
      className="axis-chart"
      label={fill(WORDS.axisLabel[language], { figures: figures.join('; ') })}
      data={data}
    />
  );
}
