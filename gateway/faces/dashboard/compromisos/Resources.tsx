import type { ReactNode } from 'react';
import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import type { Language } from '../../words/language.ts';
import { Awards } from './Awards.tsx';
import { ContributionsTable } from './ContributionsTable.tsx';
import type { Partnership } from './indicatorRows.ts';
import { StatementsTable } from './StatementsTable.tsx';
import { SustainabilityTable } from './SustainabilityTable.tsx';

/** What each part on money and on the time after is given. */
export interface ResourcesProps {
  readonly partnership: Partnership;
  readonly words: CommitmentsWords;
  readonly language: Language;
}

/** What stands under a part, by its title. */
interface Underneath {
  readonly children?: (title: string) => ReactNode;
}

/** Contributions, statements, awards and sustainability measures. */
export function Resources({ children, ...props }: ResourcesProps & Underneath) {
  const { words } = props;
  return (
    <>
      <Part id="contributions" title={words.contributions} lead={words.contributionsLead}>
        <ContributionsTable {...props} />
        {children?.(words.contributions)}
      </Part>
      <Part id="statements" title={words.statements}>
        <StatementsTable {...props} />
        {children?.(words.statements)}
      </Part>
      <Part id="awards" title={words.awards}>
        <Awards {...props} />
        {children?.(words.awards)}
      </Part>
      <Part id="sustainability" title={words.sustainability}>
        <SustainabilityTable {...props} />
        {children?.(words.sustainability)}
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Part({ id, title, lead, children }: PartProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="hint">{lead}</p>}
      <div className="panel">{children}</div>
    </section>
  );
}
