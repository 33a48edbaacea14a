import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { entries, processes } from './rows.ts';
import { subgraph } from './subgraph.ts';

/** Last day whose records the releases under test count. */
export const CUT_OFF = '2025-12-31';

/** ICBF with the rows of rows.ts, published and served. */
export function serveIcbf(): Promise<ServedAgency> {
  const rows = { processes, 'armed-group-entries': entries };
  return serveRows(subgraph, { rows, cutOff: CUT_OFF });
}
