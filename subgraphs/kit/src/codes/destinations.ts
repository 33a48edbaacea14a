import { fileURLToPath } from 'node:url';
import { readCsv } from '../register/readCsv.ts';
import type { Bilingual } from '../release/family.ts';
import { countryName } from './countries.ts';

/** Code of the countries that are not published by name. */
export const OTHER_COUNTRY = 'OTHER';

/** Countries of destination that are published by name, each with the source that names it: rows of a reference table. */
export const destinationRows = readCsv(
  fileURLToPath(new URL('../../reference/destination-countries.csv', import.meta.url)),
);

/**
 * The same countries as a code list; the rest are one code, since a table of all would hold withheld cells and little
 * else. One list for every agency, so that their flows can be set side by side.
 */
export const DESTINATION_COUNTRIES: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(destinationRows.map(({ code = '' }) => [code, countryName(code)])),
  [OTHER_COUNTRY]: { es: 'Otro país', en: 'Another country' },
};
