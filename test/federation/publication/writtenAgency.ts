import { hash } from 'node:crypto';
import type { Knex } from 'knex';
import { announce } from '@alianza/kit/builder/announce';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import type { KitLoaders } from '@alianza/kit/server/context';
import { startSubgraph, type Subgraph } from '@alianza/kit/server/startSubgraph';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';
import { TIER_SECRET } from '../../support/tiers.ts';

/** One release as it was announced. */
export interface Announced {
  readonly number: number;
  /** From when it is in force: epoch milliseconds of the database's clock, which is this machine's. */
  readonly effectiveAt: number;
}

/** A real subgraph over a real database, with one dataset whose releases a test writes, each with a figure of its own. */
export interface WrittenAgency {
  readonly dataset: string;
  readonly announced: readonly Announced[];
  /** Writes the next release and announces it as the builder does. */
  publish(): Promise<void>;
  /** Takes the database back to before the last release, as an older copy of it would be. */
  restoreOlder(): Promise<void>;
  /** Where the subgraph answers GraphQL now. */
  url(): string;
  startAgain(): Promise<void>;
  stopSubgraph(): Promise<void>;
  stop(): Promise<void>;
}

/** Which dataset is written, of which subgraph. */
export interface Written<Loaders extends KitLoaders> {
  readonly subgraph: Subgraph<Loaders>;
  readonly dataset: string;
  readonly unit: string;
  readonly staleSeconds: number;
}

/** The figure of a release: no two releases have the same, and rounding to 5 leaves it alone. */
export const figureOf = (number: number): number => 1_000 + 10 * number;

/** Starts a subgraph over a database of its own, with a first release in force. */
export async function writtenAgency<Loaders extends KitLoaders>(
  written: Written<Loaders>,
): Promise<WrittenAgency> {
  const { subgraph, dataset, staleSeconds } = written;
  const { ministry } = subgraph;
  const database = await emptyAgency(ministry.agency);
  const owner = connect(database.urls.owner, { applicationName: 'alianza test', max: 2 });
  await prepareAgency(owner, ministry, geography());
  const start = () =>
    startSubgraph(subgraph, {
      readerUrl: database.urls.reader,
      port: 0,
      tierSecret: TIER_SECRET,
      staleSeconds,
    });
  let running = await start();
  const announced: Announced[] = [];
  const publish = async (): Promise<void> => {
    const number = announced.length + 1;
    announced.push({ number, effectiveAt: await write(owner, written, number) });
  };
  await publish();
  return {
    dataset,
    announced,
    publish,
    restoreOlder: () => forget(owner, announced.length),
    url: () => running.url,
    startAgain: async () => {
      running = await start();
    },
    stopSubgraph: () => running.stop(),
    stop: async () => {
      await running.stop();
      await owner.destroy();
      await database.drop();
    },
  };
}

type Row = Pick<Written<KitLoaders>, 'dataset' | 'unit'>;

/** @returns the instant it is in force from */
function write(owner: Knex, { dataset, unit }: Row, number: number): Promise<number> {
  return owner.transaction(async (transaction) => {
    const value = figureOf(number);
    const cell = {
      dataset,
      release: number,
      tbl: 'TOTAL',
      d1: '2024',
      d2: '',
      d3: '',
      position: 1,
    };
    await transaction('release.cell').insert({ ...cell, value, status: 'PUBLISHED' });
    await transaction('release.release').insert({
      dataset,
      number,
      digest: hash('sha256', `${dataset} ${number}`),
      unit,
      title: '{}',
      definition: JSON.stringify({ es: 'De prueba.', en: 'Of a test.' }),
      date_meaning: 'FACT',
      cut_off: '2025-12-31',
      synthetic: true,
      tables: '[]',
      dimensions: '[]',
      disclosure: '{}',
    });
    return (await announce(transaction, { dataset, release: number })).getTime();
  });
}

const TABLES = ['schedule', 'cell', 'release'];

/** Only a copy of the database from before can lose a release: its own rules let nobody take one back. */
async function forget(owner: Knex, number: number): Promise<void> {
  await owner.transaction(async (transaction) => {
    for (const table of TABLES)
      await transaction.raw(`alter table release.${table} disable trigger user`);
    await transaction('release.schedule').where({ release: number }).delete();
    await transaction('release.cell').where({ release: number }).delete();
    await transaction('release.release').where({ number }).delete();
    // Keys are checked at the end, and a table with checks to come cannot be altered.
    await transaction.raw('set constraints all immediate');
    for (const table of TABLES)
      await transaction.raw(`alter table release.${table} enable trigger user`);
  });
}
