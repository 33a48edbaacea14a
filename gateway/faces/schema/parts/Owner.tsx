import { AgencyName } from '../../dashboard/parts/AgencyName.tsx';
import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Language } from '../../words/language.ts';

interface OwnersProps {
  /** `join__Graph` names. */
  readonly agencies: readonly string[];
  readonly language: Language;
  /** By their whole names; the short ones when left out. */
  readonly isFull?: boolean;
}

/** Agencies with their marks; one the words do not know is called by its code. */
export function Owners({ agencies, language, isFull = false }: OwnersProps) {
  return (
    <span className="owners">
      {agencies.map((agency) =>
        isAgency(agency) ? (
          <AgencyName key={agency} agency={agency} language={language} isShort={!isFull} />
        ) : (
          <span key={agency} className="agency">
            {agency}
          </span>
        ),
      )}
    </span>
  );
}

/** Whether the words know an agency. */
export function isAgency(code: string): code is AgencyCode {
  return Object.hasOwn(AGENCY_WORDS, code);
}
