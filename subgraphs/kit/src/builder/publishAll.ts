import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Ministry } from '../server/ministry.ts';
import type { Publication, PublicationReport } from './publication.ts';
import { publishRelease } from './publish.ts';

/** Publishes each dataset of a ministry from its register, in the order of its families. */
export async function publishAll(
  builder: Knex,
  { families, folder }: Ministry,
  terms: Omit<Publication, 'family' | 'units'>,
): Promise<readonly PublicationReport[]> {
  const reports: PublicationReport[] = [];
  for (const family of families) {
    const units = readFileSync(join(folder, 'sql', family.units), 'utf8');
    reports.push(await publishRelease(builder, { ...terms, family, units }));
  }
  return reports;
}
