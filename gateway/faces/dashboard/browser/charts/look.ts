import type { AgencyCode } from '../../../words/dashboard/agencies.ts';

/** The colours and letters of the page, as the theme has them now. */
export interface Look {
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  readonly of: (agency: AgencyCode | 'OTHER') => string;
}

/** Reads them from the page's tokens, so that a chart never has colours of its own. */
export function look(): Look {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    ink2: token('ink2'),
    line: token('line'),
    surface: token('surface'),
    font: token('sans'),
    of: (agency) => token(agency.toLowerCase().replace('_', '-')),
  };
}
