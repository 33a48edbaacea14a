import type { GraphQLFormattedError } from 'graphql';

/** What the graph answered to one question of this page. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A question with its answer and who was taken to ask. */
export interface Answered {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly answer: Answer;
  readonly tier: 'PUBLIC' | 'ANALYST' | 'REFUSED';
}

const KEPT = 12;
const kept: (Answered & { readonly shown: string })[] = [];

/** Keeps an answer, so that the table can be made from it and from what was asked, whatever the editor says by now. */
export function keepAnswer(answered: Answered): void {
  kept.unshift({ ...answered, shown: JSON.stringify(answered.answer, null, 2) });
  kept.splice(KEPT);
}

/** The answer that the editor shows, by its text. */
export function answerShown(shown: string | null | undefined): Answered | undefined {
  return kept.find((answered) => answered.shown === shown);
}
