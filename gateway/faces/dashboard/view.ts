/*
 * How a view of the dashboard is made.
 *
 * A view is one object (`View`) in a folder of its own, `dashboard/<name>/`, and one line in `views.ts`. It says which saved
 * operations it asks (`operations`) and how it shows their answers (`render`). The same object runs in two places: the
 * gateway renders it as the page that arrives, and the browser renders it again from fresh answers when somebody chooses
 * another year or an agency comes back. Hence the one rule: a view is pure. No hooks, no handlers, no clock, nothing of Node
 * and nothing of the browser; all it may use is what it is given. `browser/markup.ts` writes its elements in the browser, and
 * a test holds what it writes against React's.
 *
 * - Choices are a form: <Choices context={…}> with a <Choice> each. Without script a button sends it; with script a change is
 *   answered at once. Links with `data-live` are followed without a reload as well. Use `context.link(changes)` for them.
 * - Figures are <FigureCell> and nothing else, so that a state looks and reads the same everywhere. An agency that did not
 *   answer has null in the answer: hand that on, with `missing={missingOf(answer, agency)}`.
 * - A chart is <ChartPlace kind label data>: a sentence for who cannot see it, and the numbers to draw. The drawing is
 *   `browser/charts/<kind>.ts` and is loaded after the first paint. What it draws must stand in a table too.
 * - Each chart or table ends with <Provenance>: source, publication, cut-off, tier, and the links Tabla, CSV, Citar.
 * - What a view says stands in `words/dashboard/<name>.ts`, in both languages.
 * - Nothing is added, averaged, divided, ranked or turned into a percentage.
 *
 * Loading, partial and error states are the frame's: `render` is called with answers that came. A view says itself when it is
 * empty, with <Empty>.
 */
import type { GraphQLFormattedError } from 'graphql';
import type { ReactNode } from 'react';
import type { Language, Words } from '../words/language.ts';
import type { ViewName } from '../words/page/words.ts';
import type { PageRequest } from '../page/pageRequest.ts';
import type { Chosen } from './chosen.ts';

/** A saved operation that a view asks, and with what. */
export interface Question {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What came back. With an agency down its part is null, and an error names the agency. */
export interface ViewAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** Agencies that did not answer, and whose figures are those of an earlier answer. */
  readonly stale?: readonly string[];
  /** Whether a newer release may have been in force already. */
  readonly isUnverified?: boolean;
}

/** The answers to a view's questions, by the names it gave them. */
export type Answers<Asked> = { readonly [Name in keyof Asked]: ViewAnswer<Asked[Name]> };

/** All that a view may know beside its answers. */
export interface ViewContext {
  readonly page: PageRequest;
  readonly language: Language;
  readonly chosen: Chosen;
  /** Years that can be chosen, the first first. */
  readonly years: readonly number[];
  /** The instant the answers were asked for: what a citation's link reads again (`asOf`). */
  readonly askedAt: string;
  /** Whether a release behind the answers is invented. */
  readonly isSynthetic: boolean;
  /** What was asked, to write links to downloads. */
  readonly questions: Readonly<Record<string, Question>>;
  /** The address of this view with some choices changed. */
  link(changes: Readonly<Record<string, string | undefined>>): string;
}

/**
 * One view. `Asked` is the operations' answers by the names the view gives them, for example
 * `View<{ gap: ChildVictimGapQuery }>` with the types of schema/generated/operations.ts.
 */
export interface View<Asked = Readonly<Record<string, unknown>>> {
  readonly name: ViewName;
  readonly title: Words;
  operations(chosen: Chosen): { readonly [Name in keyof Asked]: Question };
  render(answers: Answers<Asked>, context: ViewContext): ReactNode;
}
