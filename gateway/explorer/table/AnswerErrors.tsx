import type { GraphQLFormattedError } from 'graphql';
import { fill } from '../../faces/words/fill.ts';
import { AGENCY_WORDS, type AgencyCode } from '../../faces/words/dashboard/agencies.ts';
import type { Language } from '../../faces/words/language.ts';
import { useExplorer } from '../page/explorerContext.ts';

interface AnswerErrorsProps {
  readonly errors: readonly GraphQLFormattedError[];
  /** Whether part of the answer is there all the same. */
  readonly hasTable: boolean;
}

/** What was not answered, and by whom, once each. */
export function AnswerErrors({ errors, hasTable }: AnswerErrorsProps) {
  const { language, words } = useExplorer();
  const sentences = errors.map((error) =>
    hasTable ? partial(error) : fill(words.table.refused, { message: error.message }),
  );
  if (sentences.length === 0) return null;
  return (
    <ul className="answer-errors" role="alert">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );

  function partial({ message, extensions }: GraphQLFormattedError): string {
    const agency = agencyName(extensions?.['agency'], language);
    return agency === undefined ? message : fill(words.table.partial, { agency });
  }
}

function agencyName(agency: unknown, language: Language): string | undefined {
  const code = String(agency);
  return isAgency(code) ? AGENCY_WORDS[code].name[language] : undefined;
}

function isAgency(code: string): code is AgencyCode {
  return Object.hasOwn(AGENCY_WORDS, code);
}
