import { join } from 'node:path';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { readCsv } from '@alianza/kit/register/readCsv';
import type { CodeList } from '@alianza/kit/release/family';

const rows = readCsv(join(import.meta.dirname, '../reference/offences.csv'));

/** The offences of the Penal Code, as the graph's `Offence` reads them. */
export const offenceReference: ReferenceTable = {
  table: 'reference.offence',
  key: ['article'],
  rows,
};

/** The same articles as the code list that figures are published by; every record has its article. */
export const ARTICLES: CodeList = {
  kind: 'listed',
  codes: rows.map((row) => ({
    code: row['article'] ?? '',
    es: row['title_es'] ?? '',
    en: row['title_en'] ?? '',
  })),
};
