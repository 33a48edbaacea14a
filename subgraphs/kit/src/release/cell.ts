import type { Figure } from './figure.ts';

/**
 * One published cell as the resolvers see it: its codes by dimension, in the order of the table's dimensions, its
 * figure, and the release it comes from.
 */
export interface Cell {
  readonly dataset: string;
  readonly release: number;
  readonly codes: Readonly<Record<string, string>>;
  readonly count: Figure;
}
