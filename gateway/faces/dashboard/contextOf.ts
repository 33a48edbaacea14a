import { samePage } from '../page/pageLink.ts';
import type { PageRequest } from '../page/pageRequest.ts';
import type { Chosen, Span } from './chosen.ts';
import type { Question, ViewAnswer, ViewContext } from './view.ts';

interface Asked {
  readonly page: PageRequest;
  readonly chosen: Chosen;
  readonly span: Span;
  readonly questions: Readonly<Record<string, Question>>;
  readonly answers: Readonly<Record<string, ViewAnswer<unknown>>>;
  readonly askedAt: Date;
}

/** All that a view may know beside its answers. */
export function contextOf({ page, span, answers, askedAt, ...asked }: Asked): ViewContext {
  return {
    page,
    language: page.language,
    years: span.years,
    // An instant of the past second: nothing can come into force in it any more.
    askedAt: askedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
    isSynthetic: Object.values(answers).some(({ data }) => holdsSynthetic(data)),
    link: (changes) => samePage(page, changes),
    ...asked,
  };
}

/** Whether a release anywhere in an answer says that it is invented. */
function holdsSynthetic(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(([name, value]) =>
    name === 'synthetic' ? value === true : holdsSynthetic(value),
  );
}
