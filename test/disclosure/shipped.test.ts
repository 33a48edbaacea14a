import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@alianza/kit/database/connect';
import { GATES } from '@alianza/kit/disclosure/attacks/gates';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { MINISTRIES } from '../../scripts/ministries.ts';
import { type Federation, federation } from '../support/federation.ts';
import { testDatabases } from '../support/postgres/testDatabases.ts';

const DATASETS = Object.values(MINISTRIES).flatMap(({ agency, families }) =>
  families.map((family) => ({ agency, dataset: family.id, family })),
);

/** What is left of a cell when it has been downloaded: its codes, its value, its status. */
type Downloaded = readonly [codes: string, value: number | null, status: string];

let graph: Federation;
beforeAll(async () => {
  graph = await federation();
}, 240_000);
afterAll(() => graph?.stop());

describe.each(DATASETS)('The shipped release of $dataset', ({ agency, dataset, family }) => {
  it('was attacked in every way before it went out, and passed', async () => {
    const { audit } = await disclosureOf(agency, dataset);
    expect([...new Set(audit.map(({ gate }) => gate))].toSorted()).toEqual(
      Object.keys(GATES).toSorted(),
    );
    expect(audit.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('downloaded table by table through the graph is the release, and nothing more', async () => {
    const downloaded = await Promise.all(
      Object.keys(family.tables).map((table) => download(family, table)),
    );
    expect(downloaded.flat()).toEqual(await released(agency, family));
  });
});

/** Asks for a whole table as an analyst. */
async function download(family: DatasetFamily, table: string): Promise<readonly Downloaded[]> {
  const [agency = '', field = ''] = family.id.split('.');
  const namespace = agency.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  const { data, errors } = await graph.ask(
    `{ ${namespace} { ${field}(by: ${table}) { dimensions { code } count { value status } } } }`,
  );
  expect(errors).toBeUndefined();
  const cells = (data as Record<string, Record<string, Cell[]>>)[namespace]?.[field] ?? [];
  return cells.map(({ dimensions, count }) => [
    `${table} ${dimensions.map(({ code }) => code).join()}`,
    count.value,
    count.status,
  ]);
}

interface Cell {
  readonly dimensions: readonly { readonly code: string }[];
  readonly count: { readonly value: number | null; readonly status: string };
}

interface Disclosure {
  readonly audit: readonly { readonly gate: string; readonly passed: boolean }[];
}

type Agency = (typeof DATASETS)[number]['agency'];

async function asReader<Result>(
  agency: Agency,
  read: (reader: ReturnType<typeof connect>) => Promise<Result>,
): Promise<Result> {
  const { agencies } = await testDatabases();
  const reader = connect(agencies[agency].reader, { applicationName: 'alianza test', max: 1 });
  try {
    return await read(reader);
  } finally {
    await reader.destroy();
  }
}

function disclosureOf(agency: Agency, dataset: string): Promise<Disclosure> {
  return asReader(agency, async (reader) => {
    const [row] = await reader('release.release').where({ dataset }).select('disclosure');
    return row.disclosure;
  });
}

function released(agency: Agency, { id, tables }: DatasetFamily): Promise<readonly Downloaded[]> {
  return asReader(agency, async (reader) => {
    const cells = await reader('release.cell').where({ dataset: id }).orderBy('position');
    return Object.entries(tables).flatMap(([table, dimensions]) =>
      cells
        .filter(({ tbl }) => tbl === table)
        .map(({ d1, d2, d3, value, status }): Downloaded => [
          `${table} ${[d1, d2, d3].slice(0, dimensions.length).join()}`,
          value,
          status,
        ]),
    );
  });
}
