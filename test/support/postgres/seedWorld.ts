import { join } from 'node:path';
import { AGENCIES } from '@alianza/kit/agencies';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { fillAgency } from '../../../scripts/fillAgency.ts';
import { MINISTRIES } from '../../../scripts/ministries.ts';
import { publishedTotals } from '../../../scripts/publishedTotals.ts';
import { WORLD_CUT_OFF } from '../../../scripts/world/cutOff.ts';
import { writeWorld } from '../../../scripts/world/writeWorld.ts';
import type { TestDatabases } from './testDatabases.ts';

/** Makes the synthetic world every test reads, and takes it through importer and release builder. */
export async function seedWorld({ agencies, worldFolder }: TestDatabases): Promise<void> {
  await writeWorld({ seed: 1, scale: 1, folder: worldFolder, onProgress: () => undefined });
  await Promise.all(
    AGENCIES.map((agency) =>
      fillAgency({
        ministry: MINISTRIES[agency],
        urls: agencies[agency],
        folder: join(worldFolder, agency),
        cutOff: WORLD_CUT_OFF,
        keys: demonstrationKeys(agency),
        publishedTotals: publishedTotals(MINISTRIES[agency]),
      }),
    ),
  );
}
