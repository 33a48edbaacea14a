const names = {
  es: new Intl.DisplayNames('es', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

/** Codes that CLDR names but ISO 3166-1 does not assign to a country or territory. */
const NOT_ISO = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ AN BU CS DD DY FX HV NH NT RH SU TP UK VD YD YU ZR'.split(
    ' ',
  ),
);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Every ISO 3166-1 alpha-2 code in use, as Unicode CLDR knows them. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NOT_ISO.has(code) && names.en.of(code) !== undefined,
  ),
);

/** The country's common name from Unicode CLDR, in Spanish and English. */
export function countryName(code: string): { es: string; en: string } {
  return { es: names.es.of(code) ?? code, en: names.en.of(code) ?? code };
}
