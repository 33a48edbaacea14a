import { columnTitle } from '../../faces/data/columnTitle.ts';
import type { Column } from '../../faces/table/column.ts';
import type { Language } from '../../faces/words/language.ts';
import { figureColumns, type FigureColumns } from './figureColumns.ts';

/** A column as people read it: a figure with its state and margin is one. */
export interface ShownColumn {
  /** The name of the file's column. */
  readonly name: string;
  /** What it means. */
  readonly title: string;
  readonly place: number;
  readonly figure?: FigureColumns;
}

/** The columns of a table as people read them, in its order. */
export function shownColumns(
  columns: readonly Column[],
  language: Language,
): readonly ShownColumn[] {
  const figures = figureColumns(columns);
  const parts = new Set(figures.flatMap(({ value, status, margin }) => [value, status, margin]));
  return columns.flatMap((column, place) => {
    const { name } = column;
    const title = columnTitle(column, language);
    const figure = figures.find(({ value, status }) => place === (value < 0 ? status : value));
    if (figure) return [{ name, title, place, figure }];
    return parts.has(place) ? [] : [{ name, title, place }];
  });
}
