import { Partial, Unverified } from './parts/Notice.tsx';
import { silentAgencies, standingIn } from './missingOf.ts';
import type { View, ViewAnswer, ViewContext } from './view.ts';

interface ViewBodyProps {
  readonly view: View;
  readonly answers: Readonly<Record<string, ViewAnswer<unknown>>>;
  readonly context: ViewContext;
}

/** What a view shows, below what it lacks: the part of the page that a script replaces. */
export function ViewBody({ view, answers, context }: ViewBodyProps) {
  const { language } = context;
  const all = Object.values(answers);
  const silent = silentAgencies(all);
  const stale = standingIn(all);
  const isUnverified = all.some((answer) => answer.isUnverified);
  const isSaid = silent.length + stale.length > 0;
  return (
    <>
      <Partial silent={silent} stale={stale} language={language} />
      {isUnverified && !isSaid && <Unverified language={language} />}
      {view.render(answers, context)}
    </>
  );
}
