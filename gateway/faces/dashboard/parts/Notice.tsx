import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import type { ViewContext } from '../view.ts';

interface PartialProps {
  /** Agencies whose part is missing. */
  readonly silent: readonly string[];
  /** Agencies whose part is that of an earlier answer. */
  readonly stale: readonly string[];
  readonly language: Language;
}

/** Says which agencies do not answer, and what stands all the same. The script looks for them again. */
export function Partial({ silent, stale, language }: PartialProps) {
  const agencies = [...silent, ...stale.filter((agency) => !silent.includes(agency))];
  if (agencies.length === 0) return null;
  const said = (agency: string) => (silent.includes(agency) ? PARTS.partial : PARTS.earlier);
  return (
    <div className="notice" data-silent={agencies.join(' ')}>
      {agencies.map((agency) => (
        <p key={agency}>{fill(said(agency)[language], { agency: calledIn(agency, language) })}</p>
      ))}
    </div>
  );
}

/** Says that a newer release may be in force already: not of agencies that are named as silent, which says more. */
export function Unverified({ language }: { readonly language: Language }) {
  return (
    <div className="notice" data-unverified="">
      <p>{PARTS.unverified[language]}</p>
    </div>
  );
}

function calledIn(agency: string, language: Language): string {
  return isAgency(agency) ? AGENCY_WORDS[agency].name[language] : agency;
}

function isAgency(code: string): code is AgencyCode {
  return Object.hasOwn(AGENCY_WORDS, code);
}

/** Says that no release covers the year, and offers the nearest that one does; nothing where one does. */
export function Empty({ context }: { readonly context: ViewContext }) {
  const { language, chosen, years } = context;
  if (years.includes(chosen.year)) return null;
  const nearest = Math.min(Math.max(chosen.year, ...years.slice(0, 1)), ...years.slice(-1));
  return (
    <div className="notice">
      <p>
        {fill(PARTS.empty[language], { year: chosen.year, nearest })}{' '}
        <a href={context.link({ year: String(nearest) })} data-live="">
          {PARTS.seeIt[language]}
        </a>
      </p>
    </div>
  );
}
