import { join } from 'node:path';
import { connect } from '@alianza/kit/database/connect';
import { openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import { prepareAgency } from '@alianza/kit/prepare';
import { importExtract } from '@alianza/kit/register/importExtract';
import type { Ministry } from '@alianza/kit/server/ministry';
import { MINISTRIES } from '../scripts/ministries.ts';
import { startPostgres } from '../scripts/postgres/startPostgres.ts';
import { writeWorld } from '../scripts/world/writeWorld.ts';
import { geography } from '../subgraphs/interior/reference/geography.ts';
import { inDataFolder } from './dataFolder.ts';

/** Rows a second from CSV through validation and COPY into an empty register, each extract of the synthetic world. */
export function benchImport(): Promise<readonly string[]> {
  return inDataFolder(async (folder) => {
    const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: true });
    try {
      return await benchMinistries(postgres.adminUrl, folder);
    } finally {
      await postgres.stop();
    }
  });
}

async function benchMinistries(adminUrl: string, folder: string): Promise<readonly string[]> {
  const world = join(folder, 'world');
  await writeWorld({ seed: 1, scale: 1, folder: world, onProgress: () => undefined });
  const credentials = openCredentials(join(folder, 'credentials.json'));
  const measured: Measured[] = [];
  for (const ministry of Object.values(MINISTRIES)) {
    const urls = await provision(ministry.agency, adminUrl, credentials);
    measured.push(...(await benchMinistry(ministry, urls, world)));
  }
  const sum = (part: 'rows' | 'seconds') => measured.reduce((total, each) => total + each[part], 0);
  const all = { name: 'all extracts', rows: sum('rows'), seconds: sum('seconds') };
  return [...measured, all].map(inWords);
}

interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly seconds: number;
}

function inWords({ name, rows, seconds }: Measured): string {
  const perSecond = Math.round(rows / seconds).toLocaleString('en');
  return `${name}: ${rows.toLocaleString('en')} rows, ${perSecond} rows/s (goal 25,000 rows/s)`;
}

async function benchMinistry(
  ministry: Ministry,
  urls: { readonly owner: string; readonly importer: string },
  world: string,
): Promise<readonly Measured[]> {
  const owner = connect(urls.owner);
  const importer = connect(urls.importer);
  try {
    await prepareAgency(owner, ministry, geography());
    const measured: Measured[] = [];
    for (const extract of ministry.extracts) {
      const began = performance.now();
      const file = join(world, ministry.agency, extract.file);
      const { read: rows } = await importExtract(importer, { extract, file, synthetic: true });
      const seconds = (performance.now() - began) / 1000;
      measured.push({ name: `${ministry.agency} ${extract.name}`, rows, seconds });
    }
    return measured;
  } finally {
    await Promise.all([owner.destroy(), importer.destroy()]);
  }
}
