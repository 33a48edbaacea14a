import type { Knex } from 'knex';
import { derivedFrom } from '@alianza/kit/release/derived';
import { CUT_OFF, familyOf, UNITS } from './family.ts';

/**
 * Noise of the published cells of a release with at least `smallest` units: published − counted. Only invented units may
 * be compared so. Tables of derived dimensions are left out, as the units statement does not yield those.
 */
export async function releasedNoise(
  builder: Knex,
  dataset: string,
  smallest: number,
): Promise<readonly number[]> {
  const noise: number[] = [];
  for (const [table, dimensions] of Object.entries(familyOf(dataset).tables)) {
    if (dimensions.some((name) => derivedFrom(name) !== undefined)) continue;
    const { rows } = await builder.raw<{ rows: { noise: number }[] }>(difference(dimensions), {
      dataset,
      table,
      smallest,
      cutOff: CUT_OFF,
    });
    for (const row of rows) noise.push(row.noise);
  }
  return noise;
}

function difference(dimensions: readonly string[]): string {
  const columns = dimensions.map((name) => `"${name}"`);
  const same = columns.map((name, at) => `counted.${name} = cell.d${at + 1}`);
  return `
    select cell.value - counted.n as noise
    from release.cell join (
      select ${columns.join(', ')}, count(*)::integer as n from (${UNITS}) as every
      where known_on <= :cutOff::date group by ${columns.join(', ')}
    ) as counted on ${same.join(' and ')}
    where cell.dataset = :dataset and cell.tbl = :table and cell.status = 'PUBLISHED' and counted.n >= :smallest`;
}
