import type { GraphQLFormattedError } from 'graphql';
import { AGENCY_WORDS, type AgencyCode } from '../../faces/words/dashboard/agencies.ts';
import { OTHER_TROUBLE, TROUBLES } from '../../faces/words/explorer/troubles.ts';
import { fill } from '../../faces/words/fill.ts';
import type { Language } from '../../faces/words/language.ts';

/** An error of the graph as a sentence that says what to do. */
export function troubleSentence(error: GraphQLFormattedError, language: Language): string {
  const { message, extensions = {} } = error;
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : OTHER_CODE;
  const details = extensions['details'] as Readonly<Record<string, string>> | undefined;
  const agency = agencyName(extensions['agency'], language);
  return fill((TROUBLES[code] ?? OTHER_TROUBLE)[language], { ...details, message, code, agency });
}

/** What an error without a code of the catalogue counts as. */
const OTHER_CODE = 'INTERNAL_SERVER_ERROR';

function agencyName(code: unknown, language: Language): string {
  return isAgency(code) ? AGENCY_WORDS[code].name[language] : '';
}

function isAgency(code: unknown): code is AgencyCode {
  return typeof code === 'string' && Object.hasOwn(AGENCY_WORDS, code);
}
