import { codeList } from '@alianza/kit/codes/codeList';
import { DESTINATION_COUNTRIES, OTHER_COUNTRY } from '@alianza/kit/codes/destinations';
import type { CodeList } from '@alianza/kit/release/family';

/** Codes of a destination that name no country: any other country, and none because the exploitation was in Colombia. */
export const NO_COUNTRY: readonly string[] = [OTHER_COUNTRY, 'NONE', 'UNKNOWN'];

/** Country where a victim was exploited abroad (país de destino). */
export const DESTINATIONS: CodeList = codeList({
  ...DESTINATION_COUNTRIES,
  NONE: { es: 'No explotada en el exterior', en: 'Not exploited abroad' },
});
