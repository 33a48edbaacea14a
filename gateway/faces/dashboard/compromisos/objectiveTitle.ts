import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import { fill } from '../../words/fill.ts';
import type { Objective } from './indicatorRows.ts';

/** An objective by its number and its field of action. */
export function objectiveTitle({ code, axis }: Objective, words: CommitmentsWords): string {
  return `${fill(words.objective, { code })}. ${words.axes[axis]}`;
}
