import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { inspections, registrations } from './rows.ts';
import { subgraph } from './subgraph.ts';

/** Last day whose records the releases under test count. */
export const CUT_OFF = '2025-12-31';

/** The Ministry of Labor with the rows of rows.ts, published and served. */
export function serveLabor(): Promise<ServedAgency> {
  return serveRows(subgraph, { rows: { inspections, registrations }, cutOff: CUT_OFF });
}
