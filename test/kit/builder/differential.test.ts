import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import type { AgencyName } from '@alianza/kit/agencies';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { connect } from '@alianza/kit/database/connect';
import { cellKeyer } from '@alianza/kit/disclosure/cellKey';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import { recordKeyer } from '@alianza/kit/disclosure/recordKey';
import { WORLD_CUT_OFF } from '../../../scripts/world/cutOff.ts';
import { MINISTRIES } from '../../../scripts/ministries.ts';
import { fillAgency } from '../../../scripts/fillAgency.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';
import { worldIn } from '../../support/worldIn.ts';
import { type Frozen, frozenRelease, recordsOf, type Unit, unitsOf } from './plainRecords.ts';

const AGENCIES = ['police', 'icbf'] as const;

describe('A release made by the database', () => {
  const clones: Clone[] = [];
  const builders = new Map<AgencyName, Knex>();

  beforeAll(async () => {
    const { folder } = await worldIn(2, 0.2);
    for (const agency of AGENCIES) {
      const clone = await emptyAgency(agency);
      clones.push(clone);
      await fillAgency({
        ministry: MINISTRIES[agency],
        urls: clone.urls,
        folder: join(folder, agency),
        cutOff: WORLD_CUT_OFF,
        keys: demonstrationKeys(agency),
        publishedTotals: [],
        // The real one; that it is given spares the audit.
        noise: noiseSource,
      });
      builders.set(
        agency,
        connect(clone.urls.builder, { applicationName: 'alianza test', max: 1 }),
      );
    }
    rmSync(folder, { recursive: true });
  });
  afterAll(async () => {
    await Promise.all([...builders.values()].map((pool) => pool.destroy()));
    await Promise.all(clones.map((clone) => clone.drop()));
  });

  it.each([
    ['police', 'police.offences'],
    ['police', 'police.victims'],
    ['icbf', 'icbf.armedGroupEntries'],
  ] as const)(
    'of %s holds in every cell of %s what its units give in memory',
    async (agency, dataset) => {
      const builder = builders.get(agency);
      if (!builder) throw new TypeError(`${agency} has no database.`);
      const family = MINISTRIES[agency].families.find(({ id }) => id === dataset);
      const frozen = await frozenRelease(builder, dataset);
      const statement = { folder: MINISTRIES[agency].folder, file: family?.units ?? '' };
      const units = await unitsOf(builder, statement, WORLD_CUT_OFF);
      const cells = await storedCells(builder, dataset);
      expect(cells.size).toBeGreaterThan(100);
      expect(protectedInMemory(agency, { dataset, frozen, units })).toEqual(cells);
      // The comparison is worth something only where each outcome occurs.
      const outcomes = [...cells.values()].map((cell) => cell.replace(/^\d+/, 'n'));
      expect(new Set(outcomes)).toEqual(
        new Set([
          'n PUBLISHED',
          'null WITHHELD_BASE',
          'null WITHHELD_NEAR_DUPLICATE',
          'null WITHHELD_OPEN_PERIOD',
        ]),
      );
    },
  );
});

interface Counted {
  readonly dataset: string;
  readonly frozen: Frozen;
  readonly units: readonly Unit[];
}

/** Table and codes → value and status, as {@link storedCells} gives them. */
function protectedInMemory(
  agency: AgencyName,
  { dataset, frozen, units }: Counted,
): ReadonlyMap<string, string> {
  const keys = demonstrationKeys(agency);
  const keyOf = recordKeyer(keys, dataset);
  const { records, pseudonyms } = recordsOf(frozen, units, WORLD_CUT_OFF);
  const tables = protectRecords(frozen.shape, records, {
    noise: noiseSource('child'),
    cellKey: cellKeyer(keys, dataset, 'count'),
    recordKey: (unit) => keyOf(pseudonyms[unit] ?? '').key,
    guards: { base: 10, nearDuplicate: 10 },
  });
  return new Map(
    tables.flatMap((cells, place) => {
      const { name = '', dimensions = [] } = frozen.shape.tables[place] ?? {};
      return cells.map(({ codes, value, status }): [string, string] => {
        const names = codes.map(
          (code, at) => frozen.shape.dimensions[dimensions[at] ?? 0]?.codes[code] ?? '',
        );
        const open = names.some((code) => frozen.isOpen(code, WORLD_CUT_OFF));
        const address = [name, ...names, '', ''].slice(0, 4).join(' ');
        return [address, open ? 'null WITHHELD_OPEN_PERIOD' : `${value} ${status}`];
      });
    }),
  );
}

async function storedCells(builder: Knex, dataset: string): Promise<ReadonlyMap<string, string>> {
  const rows = await builder('release.cell').where({ dataset, release: 1 });
  return new Map(
    rows.map(({ tbl, d1, d2, d3, value, status }) => [
      [tbl, d1, d2, d3].join(' '),
      `${value} ${status}`,
    ]),
  );
}
