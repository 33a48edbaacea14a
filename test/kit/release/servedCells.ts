import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import type { Tier } from '@alianza/kit/server/tier';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

/** One cell as a release holds it: its codes, and its value or the reason it has none. */
export type WrittenCell = readonly [codes: readonly string[], held: number | string];

/** A release written by hand, to show what the builder yields only rarely. */
export interface WrittenRelease {
  readonly dataset: string;
  readonly number: number;
  readonly official?: readonly object[];
  /** Cells by table; a table left out has none. */
  readonly tables: Readonly<Record<string, readonly WrittenCell[]>>;
}

/** The police subgraph over releases written by hand. */
export async function servedCells(releases: readonly WrittenRelease[]) {
  const database = await emptyAgency('police');
  const owner = connect(database.urls.owner, { applicationName: 'alianza test', max: 1 });
  await prepareAgency(owner, subgraph.ministry, geography());
  const instants: Date[] = [];
  for (const release of releases) instants.push(await write(owner, release));
  const reader = connect(database.urls.reader, { applicationName: 'alianza test' });
  return {
    urls: database.urls,
    instants,
    /** Writes one more release, in force so many milliseconds later, and gives the instant. */
    write: (release: WrittenRelease, later: number) => write(owner, release, later),
    ask: (source: string, tier: Tier = 'ANALYST') => {
      const audience = { tier, families: familiesOf(subgraph.ministry) };
      const statements: string[] = [];
      const listen = ({ sql }: { readonly sql: string }) => statements.push(sql);
      reader.on('query', listen);
      const contextValue = { ...audience, loaders: subgraph.createLoaders(reader, audience) };
      const schema = subgraphSchema(subgraph.ministry, subgraph.resolvers);
      return graphql({ schema, source, contextValue }).then(({ data, errors }) => {
        reader.off('query', listen);
        return { data, errors, statements: statements.length };
      });
    },
    stop: async () => {
      await reader.destroy();
      await owner.destroy();
      await database.drop();
    },
  };
}

/** Writes a release as the builder does, cells first, and gives the instant it is current from. */
function write(owner: Knex, release: WrittenRelease, later = 0): Promise<Date> {
  const { dataset, number } = release;
  return owner.transaction(async (transaction) => {
    await transaction('release.cell').insert(rowsOf(release));
    await transaction('release.release').insert(description(release));
    const effective_at = transaction.raw("clock_timestamp() + ? * interval '1 millisecond'", [
      later,
    ]);
    const [row] = await transaction('release.schedule')
      .insert({ dataset, release: number, effective_at })
      .returning('effective_at');
    return row.effective_at;
  });
}

function rowsOf({ dataset, number, tables }: WrittenRelease) {
  return Object.entries(tables).flatMap(([tbl, cells]) =>
    cells.map(([codes, held], position) => ({
      dataset,
      release: number,
      tbl,
      d1: codes[0] ?? '',
      d2: codes[1] ?? '',
      d3: codes[2] ?? '',
      position: position + 1,
      ...stated(held),
    })),
  );
}

/** `OFFICIAL 124`, `WITHHELD_BASE`, or a number as it was published. */
function stated(held: number | string) {
  if (typeof held === 'number') return { value: held, status: 'PUBLISHED' };
  const [status, value] = held.split(' ');
  return { status, value: value === undefined ? null : Number(value) };
}

function description({ dataset, number, official = [] }: WrittenRelease) {
  const noise = { profile: 'child', maximum: 10, variance: 7, suppressed: 4 };
  const tables = [{ name: 'TOTAL', publishedShare: 1, medianRelativeError: null }];
  const audit = [{ gate: 'pairPersons', figure: 0, limit: 0, sentence: 'Nobody is alone.' }];
  const use = { standardDeviation: 2.65, smallestGroup: 10, withheldShare: 0.25, tables };
  return {
    dataset,
    number,
    digest: String(number).repeat(64),
    unit: 'OFFENCE',
    title: '{}',
    definition: JSON.stringify({ es: 'Delitos.', en: 'Offences.' }),
    date_meaning: 'FACT',
    cut_off: '2025-12-31',
    synthetic: true,
    tables: '[]',
    dimensions: '[]',
    disclosure: JSON.stringify({ ...noise, ...use, audit, official }),
  };
}
