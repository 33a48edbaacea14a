import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import type { Language } from '../../words/language.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import type { ViewContext } from '../view.ts';
import { causesOf } from './causes.ts';
import type { Answering } from './compareAnswers.ts';

interface WhyTableProps {
  readonly answering: readonly Answering[];
  readonly context: ViewContext;
}

/** Why the figures do not agree: one line for each cause, one column for each agency. */
export function WhyTable({ answering, context: { language } }: WhyTableProps) {
  const answered = answering.flatMap(({ agency, answer }) => (answer ? [{ agency, answer }] : []));
  if (answered.length < 2) return null;
  const causes = causesOf(
    answered.map(({ answer }) => answer),
    language,
  );
  return (
    <section className="section" aria-labelledby="why">
      <h2 id="why">{WORDS.why[language]}</h2>
      <p className="hint">{WORDS.whyHint[language]}</p>
      <div className="panel">
        <table className="why-table stacked">
          <Head agencies={answered.map(({ agency }) => agency)} language={language} />
          <tbody>
            {causes.map(({ name, verdict, each }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <p className="what">{verdict}</p>
                </th>
                {each.map((text, at) => (
                  <td key={at} data-label={labelOf(answered[at], language)}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface HeadProps {
  readonly agencies: readonly AgencyCode[];
  readonly language: Language;
}

function Head({ agencies, language }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{WORDS.cause[language]}</th>
        {agencies.map((agency) => (
          <th scope="col" key={agency}>
            <AgencyName agency={agency} language={language} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function labelOf(
  answered: Pick<Answering, 'agency'> | undefined,
  language: Language,
): string | undefined {
  return answered && AGENCY_WORDS[answered.agency].short[language];
}
