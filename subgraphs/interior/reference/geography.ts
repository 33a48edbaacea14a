import { join } from 'node:path';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { readCsv } from '@alianza/kit/register/readCsv';

/**
 * DIVIPOLA as every ministry's database holds it: departments, municipalities, and the codes DANE has withdrawn. In the
 * order in which the tables refer to each other; keys and names only, what else is known of a place Interior keeps.
 */
export function geography(): readonly ReferenceTable[] {
  return [departments(), municipalities(), retiredMunicipalities()];
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

function readReference(file: string) {
  return readCsv(join(import.meta.dirname, file));
}
