import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Language } from '../../words/language.ts';
import { FigureCell } from './FigureCell.tsx';

interface SilentAgencyProps {
  readonly agency: AgencyCode;
  readonly language: Language;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
}

/** What stands in the place of an agency's figures when none came: the state, and what it means. */
export function SilentAgency({ agency, language, missing }: SilentAgencyProps) {
  return (
    <p className="panel-body">
      <FigureCell figure={null} unit="" isLarge {...{ agency, language, missing }} />
    </p>
  );
}
