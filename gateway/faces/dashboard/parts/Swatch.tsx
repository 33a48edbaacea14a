import { STATES, type State } from '../../states/states.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import { classOf } from './Mark.tsx';

interface SwatchProps {
  readonly state: State;
  readonly agency?: AgencyCode | 'OTHER' | undefined;
}

/** The pattern of a state that shows no value, drawn small. It says nothing: the word stands beside it. */
export function Swatch({ state, agency = 'OTHER' }: SwatchProps) {
  return <span className={`swatch ${patternOf(state)} ${classOf(agency)}`} aria-hidden="true" />;
}

/** The class that draws a state's pattern, on a swatch as on a tile. */
export function patternOf(state: State): string {
  return `pattern-${STATES[state].pattern}`;
}
