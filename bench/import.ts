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
  const lines: string[] = [];
  for (const ministry of Object.values(MINISTRIES)) {
    const urls = await provision(ministry.agency, adminUrl, credentials);
    lines.push(...(await benchMinistry(ministry, urls, world)));
  }
  return lines;
}

async function benchMinistry(
  ministry: Ministry,
  urls: { readonly owner: string; readonly importer: string },
  world: string,
): Promise<readonly string[]> {
  const owner = connect(urls.owner);
  const importer = connect(urls.importer);
  try {
    await prepareAgency(owner, ministry, geography());
    const lines: string[] = [];
    for (const extract of ministry.extracts) {
      const began = performance.now();
      const file = join(world, ministry.agency, extract.file);
      const { read } = await importExtract(importer, { extract, file, synthetic: true });
      const perSecond = Math.round(read / ((performance.now() - began) / 1000));
      lines.push(
        `${ministry.agency} ${extract.name}: ${read} rows, ${perSecond} rows/s (goal 25,000 rows/s)`,
      );
    }
    return lines;
  } finally {
    await Promise.all([owner.destroy(), importer.destroy()]);
  }
}
