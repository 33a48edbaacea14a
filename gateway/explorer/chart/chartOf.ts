import { type ShownFigure, shownFigure } from '../../faces/states/shownFigure.ts';
import type { Cell, Column, FlatTable } from '../../faces/table/column.ts';
import type { Language } from '../../faces/words/language.ts';
import { figureColumns, figureIn, type FigureColumns } from '../table/figureColumns.ts';
import { columnWord } from '../table/columnWord.ts';
import { labelColumns } from './labelColumns.ts';

/** One row of the table, to be drawn. */
export interface Point {
  readonly label: string;
  readonly shown: ShownFigure;
}

/** What is drawn: one mark a row, never of several rows together. */
export interface ChartData {
  /** Years one after the other are a line; all else are bars. */
  readonly kind: 'line' | 'bars';
  readonly figure: string;
  readonly dimension: string;
  readonly points: readonly Point[];
}

/** More bars than this are a list, and the list is there already. */
const MOST_POINTS = 40;

/** The chart that the shape of a table asks for; undefined when it has no figures, one, too many, or rows that look alike. */
export function chartOf({ columns, rows }: FlatTable, language: Language): ChartData | undefined {
  const [figure] = figureColumns(columns);
  if (!figure) return undefined;
  const drawn = rows.filter((row) => figureIn(row, figure) !== undefined);
  const labels = labelColumns(columns, drawn);
  if (!labels || drawn.length < 2 || drawn.length > MOST_POINTS) return undefined;
  const points = drawn.map((row) => pointOf(row, { figure, labels, language }));
  return {
    kind: isTime(labels.map((place) => columns[place])) ? 'line' : 'bars',
    figure: columnWord(columns[figure.value]?.name ?? 'value', language),
    dimension: labels.map((place) => columnWord(columns[place]?.name ?? '', language)).join(', '),
    points,
  };
}

interface Reading {
  readonly figure: FigureColumns;
  readonly labels: readonly number[];
  readonly language: Language;
}

function pointOf(row: readonly Cell[], { figure, labels, language }: Reading): Point {
  const label = labels.map((place) => String(row[place] ?? '')).join(' · ');
  return { label, shown: shownFigure(figureIn(row, figure) ?? null, { unit: '', language }) };
}

function isTime(labels: readonly (Column | undefined)[]): boolean {
  return labels.length === 1 && /(^|_)(year|period)(_code)?$/.test(labels[0]?.name ?? '');
}
