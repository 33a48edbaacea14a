import type { Column } from '../../faces/table/column.ts';
import { figureColumns, type FigureColumns } from './figureColumns.ts';

/** A column as people read it: a figure with its state and margin is one. */
export interface ShownColumn {
  /** The name of the file's column. */
  readonly name: string;
  /** What it means, in the schema's words. */
  readonly title: string;
  readonly place: number;
  readonly figure?: FigureColumns;
}

/** The columns of a table as people read them, in its order. */
export function shownColumns(columns: readonly Column[]): readonly ShownColumn[] {
  const figures = figureColumns(columns);
  const parts = new Set(figures.flatMap(({ value, status, margin }) => [value, status, margin]));
  return columns.flatMap(({ name, title }, place) => {
    const figure = figures.find(({ value, status }) => place === (value < 0 ? status : value));
    if (figure) return [{ name, title, place, figure }];
    return parts.has(place) ? [] : [{ name, title, place }];
  });
}
