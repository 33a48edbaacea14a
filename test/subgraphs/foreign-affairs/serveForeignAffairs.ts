import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { consularCases } from './rows.ts';
import { subgraph } from './subgraph.ts';

/** Last day whose records the releases under test count. */
export const CUT_OFF = '2025-12-31';

/** The Ministry of Foreign Affairs with the rows of rows.ts, published and served. */
export function serveForeignAffairs(): Promise<ServedAgency> {
  return serveRows(subgraph, { rows: { 'consular-cases': consularCases }, cutOff: CUT_OFF });
}
