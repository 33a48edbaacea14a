import { join } from 'node:path';
import { countryName } from '@alianza/kit/codes/countries';
import { codeList } from '@alianza/kit/codes/codeList';
import { readCsv } from '@alianza/kit/register/readCsv';
import type { CodeList } from '@alianza/kit/release/family';

const named = readCsv(join(import.meta.dirname, '../reference/destination-countries.csv'));

/** Codes of a destination that name no country: any other country, and none because the exploitation was in Colombia. */
export const NO_COUNTRY: readonly string[] = ['OTHER', 'NONE', 'UNKNOWN'];

/** Country where a victim was exploited abroad (país de destino); the rest are one code, since a flow to few hides them. */
export const DESTINATIONS: CodeList = codeList({
  ...Object.fromEntries(named.map(({ code = '' }) => [code, countryName(code)])),
  OTHER: { es: 'Otro país', en: 'Another country' },
  NONE: { es: 'No explotada en el exterior', en: 'Not exploited abroad' },
});
