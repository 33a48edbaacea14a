import { countryName } from '@alianza/kit/codes/countries';
import type { Bilingual, CodeList } from '@alianza/kit/release/family';

/** The countries that public sources name as main destinations, so that the others together hide nobody alone. */
const MAIN_DESTINATIONS = ['AR', 'CN', 'EC', 'ES', 'KR', 'MX', 'QA'];

/** Codes of a destination that name no country. */
export const NO_COUNTRY: readonly string[] = ['OTHER', 'NONE', 'UNKNOWN'];

const labels: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(MAIN_DESTINATIONS.map((code) => [code, countryName(code)])),
  OTHER: { es: 'Otro país', en: 'Another country' },
  NONE: { es: 'No explotada en el exterior', en: 'Not exploited abroad' },
  UNKNOWN: { es: 'Sin dato', en: 'Not recorded' },
};

/** Country where a victim was exploited abroad (país de destino). */
export const DESTINATIONS: CodeList = { kind: 'codes', labels };
