import type { Knex } from 'knex';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import type { Publication } from '@alianza/kit/builder/publication';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';
import { connect } from '@alianza/kit/database/connect';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import { prepareAgency } from '@alianza/kit/prepare';
import type { DatasetFamily } from '@alianza/kit/release/family';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

/** A register of one small table, from which a test publishes as many datasets as it likes, each from its own rows. */
export interface TestRegister {
  readonly owner: Knex;
  readonly builder: Knex;
  readonly reader: Knex;
  readonly urls: AgencyUrls;
  /** Adds rows to a dataset; an import that has them marked as synthetic comes first. */
  add(dataset: string, rows: readonly PersonRow[]): Promise<void>;
  close(): Promise<void>;
}

/** One row of the register. */
export interface PersonRow {
  readonly unit: string;
  readonly year: string;
  readonly place: string;
  readonly sex: string;
}

export async function testRegister(): Promise<TestRegister> {
  const clone = await emptyAgency('police');
  const open = (role: 'owner' | 'builder' | 'reader') =>
    connect(clone.urls[role], { applicationName: 'alianza test', max: 3 });
  const pools = { owner: open('owner'), builder: open('builder'), reader: open('reader') };
  await prepareAgency(pools.owner, police, geography());
  await pools.owner.raw(`
    create table register.person (dataset text, unit text, year text, place text, sex text);
    grant select on register.person to police_builder;
    insert into register.import (extract, file_name, sha256, read, written, unchanged, rejected, synthetic)
      values ('none', 'a.csv', '', 0, 0, 0, 0, true)`);
  return {
    ...pools,
    urls: clone.urls,
    add: async (dataset, rows) => {
      await pools.owner.batchInsert(
        'register.person',
        rows.map((row) => ({ dataset, ...row })),
      );
    },
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.destroy()));
      await clone.drop();
    },
  };
}

const named = (codes: readonly string[]) => ({
  kind: 'codes' as const,
  labels: Object.fromEntries(codes.map((code) => [code, { es: code, en: code }])),
});

/** A family over the small table: years 2020 to 2024, four places, two sexes. */
export function familyOf(id: string, other: Partial<DatasetFamily> = {}): DatasetFamily {
  return {
    id,
    unit: 'VICTIM',
    profile: 'child',
    title: { es: 'Personas', en: 'Persons' },
    definition: { es: 'Personas', en: 'Persons' },
    dateMeaning: 'FACT',
    units: 'personUnits.sql',
    dimensions: {
      year: { kind: 'years', first: 2020, last: 2024 },
      place: named(['A', 'B', 'C', 'D']),
      sex: named(['F', 'M']),
    },
    tables: {
      TOTAL: ['year'],
      PLACE: ['year', 'place'],
      SEX: ['year', 'sex'],
      PLACE_SEX: ['year', 'place', 'sex'],
    },
    ...other,
  };
}

/**
 * What to publish of a dataset at the end of 2024, when the years up to 2023 are closed; a test says what differs. The
 * noise is the real one; that it is given spares the audit, which takes longer than all the rest.
 */
export function publicationOf(id: string, other: Partial<Publication> = {}): Publication {
  return {
    family: familyOf(id),
    units: `select date '2020-01-01' as known_on, unit, year, place, sex from register.person where dataset = '${id}'`,
    cutOff: '2024-12-31',
    keys: demonstrationKeys('police'),
    noise: noiseSource,
    ...other,
  };
}

/** As many persons as asked of one year, place and sex, named after the first of them. */
export function persons(
  name: string,
  count: number,
  row: Partial<PersonRow> = {},
): readonly PersonRow[] {
  return Array.from({ length: count }, (_, at) => ({
    unit: `${name}${at + 1}`,
    year: '2022',
    place: 'A',
    sex: 'F',
    ...row,
  }));
}

/** Fifteen persons of each year from 2020 to 2024, place and sex. */
export function everywhere(): readonly PersonRow[] {
  return ['2020', '2021', '2022', '2023', '2024'].flatMap((year) =>
    ['A', 'B', 'C', 'D'].flatMap((place) =>
      ['F', 'M'].flatMap((sex) => persons(`${year}${place}${sex}-`, 15, { year, place, sex })),
    ),
  );
}

/** The cells of a release as text, in order. */
export async function cellsOf(
  { owner }: Pick<TestRegister, 'owner'>,
  dataset: string,
  release: number,
): Promise<readonly string[]> {
  const rows = await owner('release.cell').where({ dataset, release }).orderBy(['tbl', 'position']);
  return rows.map(
    ({ tbl, d1, d2, d3, value, status }) => `${tbl} ${d1} ${d2} ${d3} ${value} ${status}`,
  );
}
