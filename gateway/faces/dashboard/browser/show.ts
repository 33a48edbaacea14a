import { jsx } from '../../markup/jsxRuntime.ts';
import { markupOf } from '../../markup/markupOf.ts';
import { contextOf } from '../contextOf.ts';
import type { View, ViewAnswer } from '../view.ts';
import { ViewBody } from '../ViewBody.tsx';
import { drawCharts } from './drawCharts.ts';
import { keepFocus } from './keepFocus.ts';
import type { PageFacts } from './pageFacts.ts';

interface Shown {
  readonly view: View;
  readonly answers: Readonly<Record<string, ViewAnswer<unknown>>>;
  readonly facts: PageFacts;
}

/** Shows a view's answers in place of what is there: the same parts that the gateway wrote the page with. */
export function show(place: HTMLElement, { view, answers, facts }: Shown): void {
  const questions = view.operations(facts.chosen);
  const context = contextOf({ ...facts, questions, answers, askedAt: new Date() });
  keepFocus(place, () => {
    place.innerHTML = markupOf(jsx(ViewBody, { view, answers, context }));
  });
  drawCharts(place);
}
