import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Publication } from '@alianza/kit/builder/publication';
import { publishRelease } from '@alianza/kit/builder/publish';
import type { DatasetFamily } from '@alianza/kit/release/family';
import {
  everywhere,
  familyOf,
  persons,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

const ID = 'police.refused';
const own = { ...publicationOf(ID).keys, demonstration: false };
const otherKeys = { ...own, noiseKey: Buffer.alloc(32, 1) };
const { dimensions, tables } = familyOf(ID);
const TWELVE = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`T${at}`, ['year']]));
const places = dimensions['place'];
const fewerPlaces = places?.kind === 'codes' ? { A: places.labels['A'] ?? { es: '', en: '' } } : {};

function family(other: Partial<DatasetFamily>): Partial<Publication> {
  return { family: familyOf(ID, other) };
}

/** What is wrong, the part of the refusal that names it, and the publication. */
const REFUSED: readonly (readonly [string, RegExp, Partial<Publication>])[] = [
  ['other keys', /not the keys its releases were made with/, { keys: otherKeys }],
  ['an older cut-off', /2024-12-30 lies before 2024-12-31/, { cutOff: '2024-12-30' }],
  [
    'another table',
    /now changes its tables \(R4/,
    family({ tables: { ...tables, MORE: ['year'] } }),
  ],
  [
    'a table less',
    /now changes its tables \(R4/,
    family({ tables: { TOTAL: ['year'], PLACE: ['year', 'place'], SEX: ['year', 'sex'] } }),
  ],
  [
    'other codes',
    /now changes the codes of "place" \(R4/,
    family({ dimensions: { ...dimensions, place: { kind: 'codes', labels: fewerPlaces } } }),
  ],
  [
    'a year less',
    /now changes the codes of "year" \(R4/,
    family({ dimensions: { ...dimensions, year: { kind: 'years', first: 2021, last: 2024 } } }),
  ],
  [
    'another dimension',
    /now changes its dimensions \(R4/,
    family({ dimensions: { ...dimensions, region: { kind: 'regions' } } }),
  ],
  ['another profile', /now changes its noise profile \(R4/, family({ profile: 'ref' })],
  ['another unit', /now changes its unit of count \(R4/, family({ unit: 'OFFENCE' })],
  [
    'a thirteenth table',
    /declares 13 tables; a family has at most 12 \(R4/,
    family({ tables: TWELVE }),
  ],
  [
    'a fourth dimension',
    /has 4 dimensions; a table has 1 to 3 \(R4/,
    family({ tables: { ALL: ['year', 'place', 'sex', 'year'] } }),
  ],
  [
    'a table without time',
    /has 0 dimensions of time; a table has exactly one, year or period \(R3/,
    family({ tables: { SEX: ['sex'] } }),
  ],
  [
    'somebody of a combination that cannot be',
    /units with 2020, A, F, which the family declares impossible/,
    family({ impossible: [{ place: 'A', sex: 'F' }] }),
  ],
  [
    'a code no list has',
    /personUnits.sql yields codes that are not in their lists: place Z/,
    { units: publicationOf(ID).units.replace(', place,', `, 'Z' as place,`) },
  ],
  [
    'no code at all',
    /not in their lists: sex null/,
    { units: publicationOf(ID).units.replace(', sex', ', null::text as sex') },
  ],
];

describe('A release is refused', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
    await register.add(ID, everywhere());
    await publishRelease(register.builder, publicationOf(ID));
  });
  afterAll(() => register.close());

  /** Rows of everything a publication writes. */
  async function written(): Promise<readonly unknown[]> {
    const { rows } = await register.owner.raw(
      ['release.release', 'release.cell', 'release.schedule', 'vintage.dataset', 'vintage.unit']
        .map((table) => `select count(*)::integer as n from ${table}`)
        .join(' union all '),
    );
    return rows;
  }

  it.each(REFUSED)('for %s, and leaves nothing behind: %s', async (_what, sentence, terms) => {
    const before = await written();
    await expect(publishRelease(register.builder, publicationOf(ID, terms))).rejects.toThrow(
      sentence,
    );
    expect(await written()).toEqual(before);
  });

  it('for an event that is there twice, and leaves nothing behind', async () => {
    const id = 'police.twice';
    await register.add(id, [...persons('x', 12), ...persons('x', 2)]);
    const before = await written();
    const events = publicationOf(id, { family: familyOf(id, { unit: 'OFFENCE' }) });
    await expect(publishRelease(register.builder, events)).rejects.toThrow(
      'yields 2 units more than once, and an event (OFFENCE) counts once',
    );
    expect(await written()).toEqual(before);
  });

  it('for keys that everybody knows over a real register, and made with keys of its own', async () => {
    const id = 'police.real';
    await register.add(id, persons('x', 12));
    const before = await written();
    await register.owner.raw('update register.import set synthetic = false');
    try {
      await expect(publishRelease(register.builder, publicationOf(id))).rejects.toThrow(
        'the register holds real records and the keys are the demonstration',
      );
      expect(await written()).toEqual(before);
      const { noise, ...audited } = publicationOf(id, { keys: own });
      expect(noise).toBeDefined();
      await expect(
        publishRelease(register.builder, publicationOf(id, { keys: own })),
      ).rejects.toThrow(
        'the register holds real records, and noise of the caller’s own is for invented ones',
      );
      await register.owner.raw(`insert into register.import
        (extract, file_name, sha256, read, written, unchanged, rejected, synthetic)
        values ('none', 'b.csv', '', 0, 0, 0, 0, true)`);
      await expect(publishRelease(register.builder, publicationOf(id))).rejects.toThrow(
        'the register holds real records and the keys are the demonstration',
      );
      expect(await written()).toEqual(before);
      const report = await publishRelease(register.builder, audited);
      expect(report.outcome).toBe('PUBLISHED');
    } finally {
      await register.owner.raw('update register.import set synthetic = true');
    }
  });

  it('never for years that are added at the end', async () => {
    const year = { kind: 'years', first: 2020, last: 2025 } as const;
    const next = publicationOf(ID, family({ dimensions: { ...dimensions, year } }));
    expect(await publishRelease(register.builder, { ...next, dryRun: true })).toMatchObject({
      outcome: 'PUBLISHED',
      number: 2,
      heldCorrections: 0,
    });
  });
});
