import type { Described } from '../model/typeCard.ts';
import type { SchemaContext } from '../schemaContext.ts';
import { Description } from './Description.tsx';
import { Term } from './Term.tsx';

interface WordsProps {
  readonly of: Described;
  readonly context: SchemaContext;
}

/** What a part means: its Spanish term, its description, and when it goes away. */
export function Words({ of: { description, term, deprecated }, context }: WordsProps) {
  return (
    <>
      <Term term={term} />
      <Description text={description} />
      {deprecated !== undefined && (
        <p className="small">
          <strong>{context.words.deprecated}</strong> <span lang="en">{deprecated}</span>
        </p>
      )}
    </>
  );
}
