/** Most that each attack may find before a release is refused. */
export const GATES = {
  /** People alone in a released breakdown, or the only difference between two. */
  pairPersons: 0,
  /** Area under the curve of linear reconstruction, decoys as the attribute. */
  reconstructionAuc: 0.7,
  /** Share of people of whom an attacker is more than 95 % sure. */
  confidentShare: 0.01,
  /** Share of keys under which the best average is the true count. */
  averagingExact: 0.35,
  /** By how much a guess from two parts may be right more often than a blind one. */
  linearityAdvantage: 0.02,
  /** People who are the only change of a base between two releases, and cells that changed for too few. */
  vintagePersons: 0,
  /** Published values the perturbation table never yields. */
  smallValues: 0,
} as const;

export type Gate = keyof typeof GATES;

/** What one attack found, beside what it may find. */
export interface Finding {
  readonly gate: Gate;
  readonly figure: number;
  readonly limit: number;
  readonly passed: boolean;
  /** For the report that is published with the release. */
  readonly sentence: string;
}

/** Holds a figure against its gate. */
export function judge(gate: Gate, figure: number, sentence: string): Finding {
  return { gate, figure, limit: GATES[gate], passed: figure <= GATES[gate], sentence };
}
