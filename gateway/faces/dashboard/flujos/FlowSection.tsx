import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import { FLOWS_WORDS, type FlowsWords } from '../../words/dashboard/flujos/words.ts';
import type { Language } from '../../words/language.ts';
import { CODE_OF } from '../agencyFields.ts';
import { missingOf } from '../missingOf.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { SilentAgency } from '../parts/SilentAgency.tsx';
import { Arcs } from './Arcs.tsx';
import { FlowTable } from './FlowTable.tsx';
import { type FlowAgency, type Flows, flowsOf } from './flowsOf.ts';
import type { FlowsProps } from './flujos.tsx';
import { pairsInWords } from './pairsInWords.ts';
import { YearsTable } from './YearsTable.tsx';

/** What one agency publishes of flows: the matrix, the arcs for who asks for them, and the whole country. */
export function FlowSection({
  agency: field,
  answers,
  context,
}: FlowsProps & { readonly agency: FlowAgency }) {
  const { language } = context;
  const words = FLOWS_WORDS[language];
  const agency = CODE_OF[field];
  const flows = flowsOf(answers.flows.data, field);
  const title = words.matrixTitle[field];
  return (
    <section className="panel" aria-labelledby={`flows-${field}`}>
      <header className="panel-head">
        <h2 id={`flows-${field}`}>{title}</h2>
        <p>
          <AgencyName agency={agency} language={language} />
        </p>
        <p className="hint">
          {words.matrixHint[field]} {flows && pairsInWords(flows.matrix, { words, language })}
        </p>
      </header>
      {flows ? (
        <Shown {...{ agency, flows, title, words, language }} />
      ) : (
        <SilentAgency missing={missingOf(answers.flows, agency)} {...{ agency, language }} />
      )}
      <Provenance
        {...{ context, title }}
        sources={[{ agency, release: flows?.release }]}
        question="flows"
      />
    </section>
  );
}

interface ShownProps {
  readonly agency: AgencyCode;
  readonly flows: Flows;
  readonly title: string;
  readonly words: FlowsWords;
  readonly language: Language;
}

function Shown(props: ShownProps) {
  return (
    <>
      <FlowTable {...props} />
      <Arcs {...props} matrix={props.flows.matrix} />
      <YearsTable {...props} />
    </>
  );
}
