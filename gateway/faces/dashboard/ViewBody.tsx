import { Partial } from './parts/Notice.tsx';
import { silentAgencies, standingIn } from './missingOf.ts';
import type { View, ViewAnswer, ViewContext } from './view.ts';

interface ViewBodyProps {
  readonly view: View;
  readonly answers: Readonly<Record<string, ViewAnswer<unknown>>>;
  readonly context: ViewContext;
}

/** What a view shows, below what it lacks: the part of the page that a script replaces. */
export function ViewBody({ view, answers, context }: ViewBodyProps) {
  return (
    <>
      <Partial
        silent={silentAgencies(Object.values(answers))}
        stale={standingIn(Object.values(answers))}
        language={context.language}
      />
      {view.render(answers, context)}
    </>
  );
}
