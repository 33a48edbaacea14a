import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { FLOWS_WORDS, type FlowsWords } from '../../words/dashboard/flujos/words.ts';
import type { Language } from '../../words/language.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { Bar } from '../parts/Bar.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { SilentAgency } from '../parts/SilentAgency.tsx';
import type { Source } from '../parts/sourcesInWords.ts';
import type { ViewContext } from '../view.ts';
import type { Step, StepGroup } from './stepGroups.ts';

interface StepsPanelProps {
  readonly agency: AgencyCode;
  readonly title: string;
  /** Null when the agency did not answer. */
  readonly groups: readonly StepGroup[] | null;
  readonly release: Source['release'];
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly question: string;
  readonly context: ViewContext;
}

/** The steps of one agency: a group of bars for each unit, with gaps between them. */
export function StepsPanel(props: StepsPanelProps) {
  const { agency, title, groups, release, missing, question, context } = props;
  const { language } = context;
  const words = FLOWS_WORDS[language];
  return (
    <section className="panel" aria-label={`${AGENCY_WORDS[agency].name[language]}: ${title}`}>
      <header className="panel-head">
        <h3>
          <AgencyName agency={agency} language={language} />
        </h3>
        <p className="hint">
          {title}, {context.chosen.year}. {words.ownScale}
        </p>
      </header>
      {groups ? (
        <div className="panel-body">
          {groups.map((group) => (
            <Group key={group.name} {...{ agency, group, words, language }} />
          ))}
        </div>
      ) : (
        <SilentAgency {...{ missing, agency, language }} />
      )}
      <Provenance {...{ context, question }} title={title} sources={[{ agency, release }]} />
    </section>
  );
}

interface GroupProps {
  readonly agency: AgencyCode;
  readonly group: StepGroup;
  readonly words: FlowsWords;
  readonly language: Language;
}

function Group({ agency, group, words, language }: GroupProps) {
  const { title, unit, steps } = words.groups[group.name];
  return (
    <table className="steps">
      <caption>
        <b>{title}</b> <span>{unit}</span>
      </caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.figure}</th>
        </tr>
      </thead>
      <tbody>
        {group.steps.map(({ code, figure }) => (
          <tr key={code}>
            <th scope="row">{steps[code] ?? code}</th>
            <td>
              <FigureCell {...{ figure, unit, language, agency }} />
              <Bar value={figure.value ?? null} most={longestOf(group.steps)} agency={agency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The end of the group's own scale. */
function longestOf(steps: readonly Step[]): number {
  return Math.max(1, ...steps.map(({ figure }) => figure.value ?? 0));
}
