import { join } from 'node:path';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { readCsv } from '@alianza/kit/register/readCsv';

/**
 * What every ministry's database holds of places: departments, municipalities and withdrawn codes of DIVIPOLA, and the
 * projected population that rates are given for. In the order in which the tables refer to each other; of a place keys
 * and names only, what else is known of it Interior keeps.
 */
export function geography(): readonly ReferenceTable[] {
  return [departments(), municipalities(), retiredMunicipalities(), population()];
}

function departments(): ReferenceTable {
  const rows = readReference('departments.csv').map((row) => ({
    code: row['department_code'] ?? '',
    name: row['department_name'] ?? '',
  }));
  return { table: 'reference.department', key: ['code'], rows };
}

function municipalities(): ReferenceTable {
  const rows = readReference('divipola.csv').map((row) => ({
    code: row['municipality_code'] ?? '',
    name: row['municipality_name'] ?? '',
    department: row['department_code'] ?? '',
  }));
  return { table: 'reference.municipality', key: ['code'], rows };
}

function retiredMunicipalities(): ReferenceTable {
  const rows = readReference('retired-municipalities.csv');
  return { table: 'reference.retired_municipality', key: ['code'], rows };
}

function population(): ReferenceTable {
  const rows = readReference('population-by-department.csv').map(
    ({ department_code: department = '', ...groups }) => ({ department, ...groups }),
  );
  return { table: 'reference.population', key: ['department', 'year'], rows };
}

function readReference(file: string) {
  return readCsv(join(import.meta.dirname, file));
}
