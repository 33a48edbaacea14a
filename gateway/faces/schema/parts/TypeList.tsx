import type { ReactNode } from 'react';
import type { TypeCard } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Term } from './Term.tsx';
import { TypeLink } from './TypeLink.tsx';

interface TypeListProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly hint?: string;
  readonly cards: readonly TypeCard[];
  readonly context: SchemaContext;
}

/** Types of one kind or agency, each with its Spanish term. */
export function TypeList({ id, title, hint, cards, context }: TypeListProps) {
  if (cards.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      <ul className="types">
        {cards.map((card) => (
          <li key={card.name}>
            <TypeLink name={card.name} context={context} />
            <Term term={card.term} />
          </li>
        ))}
      </ul>
    </section>
  );
}
