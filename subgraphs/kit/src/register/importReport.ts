import type { Refusal } from './check.ts';

/** A row that was not taken: where it stands in the file and why. */
export interface BadRow extends Refusal {
  /** Line of the file, the header being line 1. */
  readonly line: number;
  /** Header of the column; empty when the whole row is meant. */
  readonly column: string;
}

/** What became of a file's rows; `read = written + unchanged + rejected` always holds. */
export interface ImportReport {
  readonly extract: string;
  readonly outcome: 'WRITTEN' | 'ALREADY_IMPORTED' | 'TOO_MANY_BAD_ROWS' | 'DRY_RUN';
  readonly read: number;
  /** Rows new or changed in the register. */
  readonly written: number;
  /** Rows the register already held exactly so. */
  readonly unchanged: number;
  readonly rejected: number;
  readonly badRows: readonly BadRow[];
}
