import { shownNumber } from '../../states/shownNumber.ts';
import { publisherWords } from '../../words/dashboard/publishers.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import type { Language } from '../../words/language.ts';
import { shownSpan } from '../../words/shownSpan.ts';

/** A figure as somebody else published it, with its source: nothing here vouches for it. */
export interface Published {
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly period?: string | null;
  readonly agency?: string | null;
  readonly source: string;
  readonly sourceUrl: string;
}

interface ElsewhereFigureProps {
  readonly figure: Published;
  readonly language: Language;
}

/** One figure published elsewhere, in words, linked to where it stands. */
export function ElsewhereFigure({ figure, language }: ElsewhereFigureProps) {
  const { value, unit, year, period, agency, source, sourceUrl } = figure;
  return (
    <span className="elsewhere">
      <b>{shownNumber(value, language)}</b> {unitWords(unit)[language]},{' '}
      {shownSpan(period ?? String(year), language)}{' '}
      <a href={sourceUrl} rel="noreferrer" title={source}>
        {agency ? publisherWords(agency)[language] : source}
      </a>
    </span>
  );
}
