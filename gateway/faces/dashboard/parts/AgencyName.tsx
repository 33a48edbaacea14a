import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Language } from '../../words/language.ts';
import { Mark, classOf } from './Mark.tsx';

interface AgencyNameProps {
  readonly agency: AgencyCode;
  readonly language: Language;
  readonly isShort?: boolean;
}

/** An agency: its shape, its colour and its name, always the three together. */
export function AgencyName({ agency, language, isShort = false }: AgencyNameProps) {
  const { name, short } = AGENCY_WORDS[agency];
  return (
    <span className={`agency ${classOf(agency)}`}>
      <Mark agency={agency} />
      {(isShort ? short : name)[language]}
    </span>
  );
}
