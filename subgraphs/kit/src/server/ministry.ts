import type { AgencyName } from '../agencies.ts';
import type { Migration } from '../database/migrations.ts';
import type { ReferenceTable } from '../database/references.ts';
import type { Extract } from '../register/extract.ts';
import type { DatasetFamily } from '../release/family.ts';
import type { IndicatorAnswer } from '../release/indicatorAnswer.ts';

/** Everything the platform needs to know of one ministry: the parts of its folder, gathered as one value. */
export interface Ministry {
  readonly agency: AgencyName;
  /** The ministry's folder, with `schema.graphql` at its door and its statements in `sql/`. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  readonly extracts: readonly Extract[];
  /** Public reference rows the ministry itself owns; read from its `reference/` folder. */
  readonly references: () => readonly ReferenceTable[];
  readonly families: readonly DatasetFamily[];
  readonly answers: readonly IndicatorAnswer[];
}
