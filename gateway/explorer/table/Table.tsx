import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import type { Answered } from '../connection/answers.ts';
import { AnswerErrors } from './AnswerErrors.tsx';
import { AnswerTable, type AnswerView } from './AnswerTable.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { tableOf } from './tableOf.ts';

interface TableProps {
  readonly answered: Answered | undefined;
  readonly view: AnswerView;
}

/** The answer that is shown, as a table or a chart; what to do while there is none. */
export function Table({ answered, view }: TableProps) {
  const schema = useGraphiQL((state) => state.schema);
  const table = useMemo(
    () => (answered && schema ? tableOf(answered, schema) : undefined),
    [answered, schema],
  );
  if (!answered || !schema) return <NoAnswer isComing={answered !== undefined} />;
  const { query, operationName = 'alianza', answer } = answered;
  return (
    <>
      <AnswerErrors errors={answer.errors ?? []} />
      {table && <AnswerTable key={query} table={table} name={operationName} view={view} />}
    </>
  );
}
