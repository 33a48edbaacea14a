import type { Bilingual } from './family.ts';

/** How an agency answers an indicator: which of its published cells, and what it counts there. */
export interface IndicatorAnswer {
  /** Code of the indicator, as Foreign Affairs lists it. */
  readonly indicator: string;
  /** Dataset that holds the answer. */
  readonly dataset: string;
  /** Published table with the year among its dimensions. */
  readonly table: string;
  /** The one code of every dimension but the year (and the department, in a place). */
  readonly codes: Readonly<Record<string, string>>;
  readonly definition: Bilingual;
}
