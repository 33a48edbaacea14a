import { fill } from '../../words/fill.ts';
import type { Found } from '../model/searchTypes.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Description } from './Description.tsx';
import { Owners } from './Owner.tsx';
import { Term } from './Term.tsx';
import { TypeLink } from './TypeLink.tsx';

interface ResultsProps {
  readonly query: string;
  readonly found: readonly Found[];
  readonly context: SchemaContext;
}

/** What a search found, the likeliest first. The script replaces it while one types. */
export function Results({ query, found, context }: ResultsProps) {
  return (
    <section id="results" className="results" aria-live="polite">
      {query !== '' && <h2 className="results-title">{titleOf(query, found.length, context)}</h2>}
      {found.length > 0 && (
        <ul className="panel rows">
          {found.map(({ card, part, term }) => (
            <li key={`${card.name}.${part?.name ?? ''}`}>
              <div className="row-head">
                <TypeLink name={card.name} {...(part && { part: part.name })} context={context} />
                <Term term={term} />
              </div>
              <Description text={firstSentence((part ?? card).description)} className="row-text" />
              <Owners agencies={card.owner ? [card.owner] : []} language={context.language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function titleOf(query: string, count: number, { words }: SchemaContext): string {
  if (count === 0) return fill(words.foundNothing, { query });
  return fill(count === 1 ? words.foundOne : words.found, { query, count });
}

/** The first sentence of a description; a list needs no more. */
export function firstSentence(text: string): string {
  return /^[^]*?[^.]\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
