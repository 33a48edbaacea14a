import { join } from 'node:path';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { familyShape } from '@alianza/kit/builder/familyShape';
import { connect } from '@alianza/kit/database/connect';
import { openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { codesOf } from '@alianza/kit/release/codes';
import type { Knex } from 'knex';
import { startPostgres } from '../scripts/postgres/startPostgres.ts';
import { inDataFolder } from './dataFolder.ts';
import { buildApart, type BuildMeasured } from './disclosure/buildApart.ts';
import { drawnNoise } from './disclosure/drawnNoise.ts';
import { familyOf } from './disclosure/family.ts';
import { moments } from './disclosure/moments.ts';
import { readTimes } from './disclosure/readTimes.ts';
import { addEvents, benchMinistry, createRegister } from './disclosure/register.ts';
import { releasedNoise } from './disclosure/releasedNoise.ts';

const MILLION = 1_000_000;
const SMALL = { dataset: 'police.million', rows: MILLION };
const LARGE = { dataset: 'police.tenMillion', rows: 10 * MILLION };

/** Cells with fewer units draw from rows of the noise table that are cut off below. */
const WHOLE_NOISE = 15;
const DRAWS = 100_000;

/** Seconds and memory of a release of 1 and of 10 million rows, what reading it saves, and the noise it carries. */
export function benchDisclosure(): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: true });
    try {
      const credentials = openCredentials(join(folder, 'credentials.json'));
      const urls = await provision(benchMinistry.agency, postgres.adminUrl, credentials);
      return await withPools(urls, (pools) => benchReleases(pools, urls.builder));
    } finally {
      await postgres.stop();
    }
  });
}

type Pools = Readonly<Record<'owner' | 'builder' | 'reader', Knex>>;

async function withPools<Result>(
  urls: AgencyUrls,
  work: (pools: Pools) => Promise<Result>,
): Promise<Result> {
  const pools = {
    owner: connect(urls.owner),
    builder: connect(urls.builder),
    reader: connect(urls.reader),
  };
  try {
    return await work(pools);
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.destroy()));
  }
}

async function benchReleases(pools: Pools, builderUrl: string): Promise<readonly string[]> {
  await createRegister(pools.owner);
  await addEvents(pools.owner, 1, SMALL.rows);
  const small = await buildApart({ builderUrl, dataset: SMALL.dataset });
  const read = await readWords(pools);
  // Compared with what is counted now, so before more is added.
  const noise = await noiseWords(pools);
  await addEvents(pools.owner, SMALL.rows + 1, LARGE.rows);
  const large = await buildApart({ builderUrl, dataset: LARGE.dataset });
  return [
    buildWords(SMALL.rows, small, '15 s and 300 MB'),
    buildWords(
      LARGE.rows,
      large,
      `${(11 * small.seconds).toFixed(0)} s, 11 times that, and 300 MB`,
    ),
    read,
    noise,
  ];
}

function buildWords(rows: number, { report, seconds, peakMegabytes }: BuildMeasured, goal: string) {
  const cells = `${report.cells.toLocaleString('en')} cells of ${report.use.length} tables`;
  return `release of ${rows.toLocaleString('en')} rows, ${cells}: ${seconds.toFixed(1)} s, at most ${peakMegabytes.toFixed(0)} MB (goal ${goal})`;
}

async function readWords(pools: Pools): Promise<string> {
  const { cells, released, counted } = await readTimes(pools, SMALL.dataset);
  const ratio = (released / counted).toFixed(3);
  return `reading ${cells} cells: p50 ${released.toFixed(1)} ms from the release, ${counted.toFixed(1)} ms counted from ${SMALL.rows.toLocaleString('en')} rows, ratio ${ratio} (goal 0.03)`;
}

async function noiseWords({ builder }: Pools): Promise<string> {
  const released = await releasedNoise(builder, SMALL.dataset, WHOLE_NOISE);
  const family = familyOf(SMALL.dataset);
  const shape = familyShape(family, await codesOf(builder, family));
  const keys = demonstrationKeys(benchMinistry.agency);
  const noise = [
    ...released,
    ...drawnNoise(shape, keys, { wanted: DRAWS - released.length, smallest: WHOLE_NOISE }),
  ];
  const { mean, variance, standardError } = moments(noise);
  const goal = PROFILES[family.profile].variance;
  const cells = `${noise.length.toLocaleString('en')} cells (${released.length.toLocaleString('en')} of them of the release)`;
  return `noise of ${cells}: mean ${mean.toFixed(4)}, ${(Math.abs(mean) / standardError).toFixed(1)} standard errors from 0 (goal 2), variance ${variance.toFixed(3)} (goal ${goal} within 2 %)`;
}
