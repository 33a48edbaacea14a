import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tier } from '@alianza/kit/server/tier';
import { savedOperations } from '../../../operations/savedOperations.ts';
import { type Federation, federation } from '../../../support/federation.ts';
import { callerHeaders } from '../../../support/tiers.ts';
import { answeredCells } from './answeredCells.ts';
import { csvRows, parquetRows, type Row } from './readFiles.ts';

const operations = savedOperations();
const TIERS: readonly Tier[] = ['PUBLIC', 'ANALYST'];
const CASES = operations.flatMap(({ name, source }) =>
  TIERS.map((tier) => ({ name, source, tier })),
);

let graph: Federation;
beforeAll(async () => {
  graph = await federation();
});
afterAll(async () => {
  await graph?.stop();
});

async function file(name: string, tier: Tier): Promise<Response> {
  const response = await fetch(`${graph.url}/data/${name}`, { headers: callerHeaders(tier) });
  expect(response.status).toBe(200);
  return response;
}

/** What of each row the graph's cells speak of. */
function told(rows: readonly Row[], cells: readonly Row[]): readonly Row[] {
  return rows.map((row, at) =>
    Object.fromEntries(Object.keys(cells[at] ?? {}).map((name) => [name, row[name] ?? null])),
  );
}

/** As CSV says it: text, and nothing for what has no value. */
function asText(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || value === undefined ? '' : String(value as string | number | boolean),
    ]),
  );
}

describe('A file', () => {
  it.each(CASES)(
    'of $name holds each cell that the graph gives the $tier',
    async ({ name, source, tier }) => {
      const { data } = await graph.ask(source, {}, { tier });
      const cells = answeredCells(data);
      const all = (await (await file(`${name}.json`, tier)).json()) as readonly Row[];
      const rows = all.filter(({ status }) => (status ?? null) !== null);
      expect(cells.length).toBeGreaterThan(0);
      expect(told(rows, cells)).toEqual(cells);
    },
  );

  it.each(CASES)(
    'of $name is the same as CSV, JSON and Parquet for the $tier',
    async ({ name, tier }) => {
      const json = (await (await file(`${name}.json`, tier)).json()) as readonly Row[];
      const csv = csvRows(await (await file(`${name}.csv`, tier)).text());
      const parquet = await parquetRows(await (await file(`${name}.parquet`, tier)).arrayBuffer());
      expect(csv.map(unescaped)).toEqual(json.map(asText));
      expect(parquet).toEqual(json);
    },
  );
});

/** The apostrophe that keeps spreadsheets from running a text is no part of it. */
function unescaped(row: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?=[=+\-@\t\r])/, '')]),
  );
}
