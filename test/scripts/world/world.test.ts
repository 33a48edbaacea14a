import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CALIBRATIONS } from '../../../scripts/world/calibration.ts';
import { DIRT, type DirtKind } from '../../../scripts/world/dirt.ts';
import { worldIn, type WrittenWorld } from '../../support/worldIn.ts';
import { measure, type Measured } from './measure.ts';

let world: WrittenWorld;
let measured: readonly Measured[];
let sightings: readonly (readonly string[])[];
let people: ReadonlySet<string>;

beforeAll(async () => {
  world = await worldIn(1, 1);
  measured = world.report.files.map(measure);
  sightings = truth('sightings');
  people = new Set(truth('people').map(([id = '']) => id));
}, 180_000);

afterAll(() => rmSync(world.folder, { recursive: true }));

function truth(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(world.folder, 'truth', `${name}.csv`));
  return parse(text, { from_line: 2 });
}

function sum(of: (each: Measured) => number): number {
  return measured.reduce((total, each) => total + of(each), 0);
}

const PUBLISHED = CALIBRATIONS.flatMap(({ indicator, totals }) =>
  Object.entries(totals).map(([year, total]): [string, number] => [`${indicator} ${year}`, total]),
);

describe('the synthetic world at scale 1', () => {
  it.each(PUBLISHED)('reproduces the published total of %s: %i', (counted, total) => {
    const found = measured.flatMap((each) => each.calibrated);
    expect(found.filter((each) => each.counted === counted)).toEqual([{ counted, value: total }]);
  });

  it.each([
    ['offences', 38_000, 42_000],
    ['arrests', 7_500, 8_500],
    ['victims', 5_000, 8_000],
    ['processes', 57_000, 63_000],
    ['armed-group-entries', 2_500, 3_500],
    ['inspections', 10_000, 10_000],
    ['registrations', 100_000, 100_000],
    ['routes', 1_900, 2_600],
    ['calls', 20_000, 20_000],
    ['consular-cases', 1_400, 1_600],
  ])('has as many rows of %s as asked for', (name, least, most) => {
    const rows = measured.find(({ extract }) => extract.name === name)?.rows;
    expect(rows).toBeGreaterThanOrEqual(least);
    expect(rows).toBeLessThanOrEqual(most);
  });

  it('writes every extract under the headers its ministry declares', () => {
    for (const { header, extract } of measured)
      expect(header).toEqual(extract.columns.map((column) => column.header));
  });

  it('gives every good row a key of its own', () => {
    expect(measured.map(({ extract, repeatedKeys }) => [extract.name, repeatedKeys])).toEqual(
      measured.map(({ extract }) => [extract.name, 0]),
    );
  });

  it('counts in its report the rows and bad rows that the importer finds', () => {
    const reported = world.report.files.map(({ rows, badRows }) => ({ rows, badRows }));
    expect(measured.map(({ rows, refusals }) => ({ rows, badRows: refusals.length }))).toEqual(
      reported,
    );
  });
});

describe('the dirt of the synthetic world', () => {
  it('holds bad rows in every extract, and fewer than two in a thousand', () => {
    for (const { rows, refusals } of measured) {
      expect(refusals.length).toBeGreaterThan(0);
      expect(refusals.length / rows).toBeLessThan(0.002);
    }
  });

  it('breaks the three rules it says it breaks, as often as it says', () => {
    const broken = measured.flatMap(({ refusals }) => refusals);
    const times = (...rules: readonly string[]) =>
      broken.filter((rule) => rules.includes(rule)).length;
    const { IMPOSSIBLE_DATE, UNKNOWN_PLACE, UNKNOWN_CODE } = world.report.dirt;
    expect([times('DATE'), times('MUNICIPALITY', 'DEPARTMENT'), times('CODE')]).toEqual([
      IMPOSSIBLE_DATE,
      UNKNOWN_PLACE,
      UNKNOWN_CODE,
    ]);
    expect(times('DATE', 'MUNICIPALITY', 'DEPARTMENT', 'CODE')).toBe(broken.length);
  });

  it('is there in every kind', () => {
    for (const kind of Object.keys(DIRT) as DirtKind[])
      expect([kind, world.report.dirt[kind] > 0]).toEqual([kind, true]);
  });

  it('is counted as it stands in the files', () => {
    const { dirt } = world.report;
    expect({
      MISSING_AGE: sum((each) => each.missingAge),
      MISSING_SEX: sum((each) => each.missingSex),
      MISSING_BIRTH_DATE: sum((each) => each.missingBirthDate),
      RETIRED_MUNICIPALITY: sum((each) => each.retired),
      SECOND_DATE_FORMAT: sum((each) => each.secondFormat),
      DUPLICATE_PERSON: sightings.filter((sighting) => sighting.at(-1) === 'true').length,
    }).toEqual({
      MISSING_AGE: dirt.MISSING_AGE,
      MISSING_SEX: dirt.MISSING_SEX,
      MISSING_BIRTH_DATE: dirt.MISSING_BIRTH_DATE,
      RETIRED_MUNICIPALITY: dirt.RETIRED_MUNICIPALITY,
      SECOND_DATE_FORMAT: dirt.SECOND_DATE_FORMAT,
      DUPLICATE_PERSON: dirt.DUPLICATE_PERSON,
    });
  });
});

describe('the truth about who is who', () => {
  /** Extracts without a person of their own: an offence, an inspection and a call name nobody. */
  const NAMELESS = new Set(['offences', 'inspections', 'calls']);

  it('names the person behind every row about a person, and no other row', () => {
    for (const { extract, keys } of measured) {
      const seen = sightings.filter(([, , name]) => name === extract.name);
      const records = new Set(seen.map(([, , , record = '']) => record));
      expect([extract.name, records]).toEqual([
        extract.name,
        NAMELESS.has(extract.name) ? new Set() : keys,
      ]);
    }
  });

  it('knows everybody it says was seen', () => {
    expect(sightings.filter(([person = '']) => !people.has(person))).toEqual([]);
    expect(people.size).toBe(world.report.people);
  });

  it('holds many persons whom two agencies and more have met', () => {
    const agencies = new Map<string, Set<string>>();
    for (const [person = '', agency = ''] of sightings)
      agencies.set(person, (agencies.get(person) ?? new Set()).add(agency));
    const met = (least: number) =>
      [...agencies.values()].filter(({ size }) => size >= least).length;
    expect(met(2)).toBeGreaterThan(3_000);
    expect(met(3)).toBeGreaterThan(100);
  });

  it('gives a person one number in a register, and a second one only to a duplicate', () => {
    const numbers = new Map<string, Set<string>>();
    for (const [person, agency, , , number = '', duplicate] of sightings) {
      if (duplicate === 'true') continue;
      const key = `${person} ${agency}`;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    }
    expect([...numbers.values()].filter(({ size }) => size > 1)).toEqual([]);
  });
});
