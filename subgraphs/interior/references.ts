import { join } from 'node:path';
import { destinationRows } from '@alianza/kit/codes/destinations';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { readCsv } from '@alianza/kit/register/readCsv';

const KINDS: Readonly<Record<string, string>> = {
  MUNICIPIO: 'MUNICIPALITY',
  AREA_NO_MUNICIPALIZADA: 'NON_MUNICIPALISED_AREA',
  ISLA: 'ISLAND',
};

/** Reference rows that only Interior keeps: all that is known of places, agencies, exploitation forms. */
export function references(): readonly ReferenceTable[] {
  return [
    departments(),
    municipalities(),
    asTable('agencies.csv', 'reference.agency'),
    asTable('exploitation-forms.csv', 'reference.exploitation_form'),
    { table: 'reference.destination_country', key: ['code'], rows: destinationRows },
  ];
}

function departments(): ReferenceTable {
  const rows = readReference('departments.csv').map((row) => ({
    code: row['department_code'] ?? '',
    name: row['department_name'] ?? '',
    short_name: row['short_name'] ?? '',
    iso_code: row['iso_3166_2'] ?? '',
  }));
  return { table: 'reference.department', key: ['code'], rows };
}

function municipalities(): ReferenceTable {
  const rows = readReference('divipola.csv').map((row) => ({
    code: row['municipality_code'] ?? '',
    name: row['municipality_name'] ?? '',
    department: row['department_code'] ?? '',
    kind: KINDS[row['type'] ?? ''] ?? '',
    latitude: row['latitude'] ?? '',
    longitude: row['longitude'] ?? '',
  }));
  return { table: 'reference.municipality', key: ['code'], rows };
}

function asTable(file: string, table: string): ReferenceTable {
  return { table, key: ['code'], rows: readReference(file) };
}

function readReference(file: string) {
  return readCsv(join(import.meta.dirname, 'reference', file));
}
