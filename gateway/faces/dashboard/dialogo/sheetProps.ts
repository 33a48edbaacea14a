import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import type { Partnership } from '../compromisos/indicatorRows.ts';
import type { PackProps } from '../compromisos/pack.ts';

/** What each sheet of the pack is given. */
export interface SheetProps extends PackProps {
  readonly partnership: Partnership;
  readonly words: CommitmentsWords;
  readonly years: readonly number[];
}
