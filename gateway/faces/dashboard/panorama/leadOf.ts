import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { fill } from '../../words/fill.ts';
import { listed } from '../../words/listed.ts';
import type { Language } from '../../words/language.ts';
import { shownFigure } from '../../states/shownFigure.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import { figureIn } from '../series.ts';
import type { AgencyRow } from './agencyRows.ts';

/** The lead: a sentence made of the figures of a year, and what they count. */
export interface Lead {
  readonly title: string;
  readonly text: string;
}

/** Makes the lead. It holds each figure as it stands in the table, and says how many are missing there. */
export function leadOf(rows: readonly AgencyRow[], year: number, language: Language): Lead {
  const shown = rows.flatMap((row) => {
    const value = valueOf(row, year, language);
    return value === null ? [] : [{ row, figure: shownNumber(value, language) }];
  });
  const counted = shown.map(({ row }) =>
    fill(WORDS.counted[language], {
      agency: AGENCY_WORDS[row.agency].inSentence[language],
      what: row.inSentence[language],
    }),
  );
  const sentences = [sentence(counted.join('; ')), notShown(rows.length - shown.length, language)];
  return {
    title: titleOf(
      shown.map(({ figure }) => figure),
      year,
      language,
    ),
    text: sentences.filter(Boolean).join(' '),
  };
}

function valueOf({ series, unit }: AgencyRow, year: number, language: Language): number | null {
  const figure = figureIn(series, year) ?? null;
  return shownFigure(figure, { unit: unit[language], language }).value;
}

function titleOf(figures: readonly string[], year: number, language: Language): string {
  if (figures.length === 0) return fill(WORDS.none[language], { year });
  const words = figures.length === 1 ? WORDS.one : WORDS.many;
  const count = WORDS.counts[language][figures.length] ?? figures.length;
  return fill(words[language], { year, count, figures: listed(figures, language) });
}

function notShown(number: number, language: Language): string {
  if (number === 0) return '';
  if (number === 1) return WORDS.oneNotShown[language];
  const count = WORDS.counts[language][number] ?? number;
  return fill(WORDS.andNotShown[language], { count });
}

function sentence(text: string): string {
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
