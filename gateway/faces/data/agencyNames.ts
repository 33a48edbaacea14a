import { AGENCY_WORDS, type AgencyCode } from '../words/dashboard/agencies.ts';
import type { Language, Words } from '../words/language.ts';
import { listed } from '../words/listed.ts';

/** Where nothing says which. */
const ONE: Words = { es: 'una entidad', en: 'an agency' };

/** Agencies by name, as a sentence lists them. One that has joined since is told by its code. */
export function agencyNames(codes: readonly string[]): Words {
  if (codes.length === 0) return ONE;
  const names = (language: Language) =>
    codes.map((code) => (isKnown(code) ? AGENCY_WORDS[code].inSentence[language] : code));
  return { es: listed(names('es'), 'es'), en: listed(names('en'), 'en') };
}

function isKnown(code: string): code is AgencyCode {
  return Object.hasOwn(AGENCY_WORDS, code);
}
