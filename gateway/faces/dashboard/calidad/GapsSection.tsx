import { QUALITY_WORDS } from '../../words/dashboard/calidad/words.ts';
import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { AGENCY_FIELDS, type AgencyField, CODE_OF } from '../agencyFields.ts';
import { eachSourceOnce } from '../eachSourceOnce.ts';
import { missingOf } from '../missingOf.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { SilentAgency } from '../parts/SilentAgency.tsx';
import type { QualityProps } from './calidad.tsx';
import { DatasetCard } from './DatasetCard.tsx';
import type { DatasetQuality } from './datasetQuality.ts';
import { datasetsOf } from './datasetsOf.ts';

/** What each dataset lacks, and how late its records come, agency by agency. */
export function GapsSection(props: QualityProps) {
  const { answers, context } = props;
  const words = QUALITY_WORDS[context.language];
  const datasets = datasetsOf(answers.quality.data);
  return (
    <section className="section" aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps}</h2>
      <p className="hint">{words.gapsLead}</p>
      {AGENCY_FIELDS.map((field) => (
        <AgencyGaps key={field} {...props} field={field} datasets={datasets[field]} />
      ))}
    </section>
  );
}

interface AgencyGapsProps extends QualityProps {
  readonly field: AgencyField;
  /** Null when the agency did not answer. */
  readonly datasets: readonly DatasetQuality[] | null;
}

function AgencyGaps({ answers, context, field, datasets }: AgencyGapsProps) {
  const { language } = context;
  const agency = CODE_OF[field];
  const name = AGENCY_WORDS[agency].name[language];
  const known = answers.calendar.data[field]?.datasets;
  return (
    <section className="panel" aria-label={name}>
      <header className="panel-head">
        <h3>
          <AgencyName agency={agency} language={language} />
        </h3>
      </header>
      {datasets?.map((dataset) => (
        <DatasetCard
          key={dataset.id}
          {...{ dataset, agency, context }}
          known={known?.find(({ id }) => id === dataset.id)}
        />
      )) ?? <SilentAgency missing={missingOf(answers.quality, agency)} {...{ agency, language }} />}
      <Provenance
        context={context}
        title={`${QUALITY_WORDS[language].gaps}. ${name}`}
        sources={eachSourceOnce(
          (datasets ?? [undefined]).map((one) => ({ agency, release: one?.release })),
        )}
        question="quality"
      />
    </section>
  );
}
