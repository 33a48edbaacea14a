import { missingOf } from '../missingOf.ts';
import { FLOWS_WORDS } from '../../words/dashboard/flujos/words.ts';
import type { FlowsProps } from './flujos.tsx';
import { foreignAffairsSteps, interiorSteps } from './stepGroups.ts';
import { StepsPanel } from './StepsPanel.tsx';

/** Each step as its agency counts it, side by side and never one out of another: no funnel, no share of a step before. */
export function StepsSection({ answers, context }: FlowsProps) {
  const { language, chosen } = context;
  const words = FLOWS_WORDS[language];
  const { interior } = answers.calls.data;
  const { foreignAffairs } = answers.returns.data;
  return (
    <section className="section" aria-labelledby="steps">
      <h2 id="steps">{words.stepsTitle}</h2>
      <p className="hint">{words.stepsLead}</p>
      <div className="two">
        <StepsPanel
          agency="INTERIOR"
          title={words.stepsOf.interior}
          groups={interior && interiorSteps(interior, chosen.year)}
          release={interior?.calls[0]?.release}
          missing={missingOf(answers.calls, 'INTERIOR')}
          question="calls"
          context={context}
        />
        <StepsPanel
          agency="FOREIGN_AFFAIRS"
          title={words.stepsOf.foreignAffairs}
          groups={foreignAffairs && foreignAffairsSteps(foreignAffairs, chosen.year)}
          release={foreignAffairs?.repatriations[0]?.release}
          missing={missingOf(answers.returns, 'FOREIGN_AFFAIRS')}
          question="returns"
          context={context}
        />
      </div>
    </section>
  );
}
