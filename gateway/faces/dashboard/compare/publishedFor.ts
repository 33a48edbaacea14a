import type { Question } from './compareAnswers.ts';

/** A figure published elsewhere, with the name it was published under. */
export type Elsewhere = Question['published'][number] & { readonly title: string };

/** What has been published elsewhere under a question or a neighbouring one; those of one agency stay together. */
export function publishedFor({ title, published, counterparts }: Question): readonly Elsewhere[] {
  const named = [{ title, published }, ...counterparts];
  return named.flatMap((one) => one.published.map((figure) => ({ ...figure, title: one.title })));
}

/** Those without a breakdown, or of children: what may stand on the axis. */
export function onAxis(figures: readonly Elsewhere[]): readonly Elsewhere[] {
  return figures.filter(
    ({ dimension, category, unit }) => unit !== 'percent' && (!dimension || category === 'CHILD'),
  );
}
