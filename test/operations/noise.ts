import { isGuarded, isOpen, type Compared } from './objections.ts';

/** A figure of a closed period beside the count in the extracts. */
export interface ComparedFigure {
  /** Agency, codes, count and value: equal for the same cell in two operations, and seldom for two cells. */
  readonly cell: string;
  readonly n: number;
  /** Null when a guard withholds the figure. */
  readonly value: number | null;
}

/** The figures of closed periods in an answer; agencies' answers to indicators are left out, as they repeat other cells. */
export function comparedFigures({ answered, rows, cutOff }: Compared): readonly ComparedFigure[] {
  const counted = new Map(rows.map(({ path, n }) => [path, n]));
  return Object.entries(answered)
    .filter(([, { status }]) => status === 'PUBLISHED' || isGuarded(status))
    .filter(([path]) => !isOpen(path, cutOff) && !path.split('/').includes('answers'))
    .map(([path, { value }]) => {
      const n = counted.get(path) ?? 0;
      return { cell: [agencyOf(path), ...codesOf(path), n, value].join(' '), n, value };
    });
}

/** Mean and variance of value less count over the distinct cells that count so many that none is held at a border. */
export function noiseOf(figures: readonly ComparedFigure[]) {
  const distinct = [...new Map(figures.map((figure) => [figure.cell, figure])).values()];
  const noise = distinct.flatMap(({ n, value }) =>
    n >= SMALLEST_FREE && value !== null ? [value - n] : [],
  );
  const mean = noise.reduce((sum, each) => sum + each, 0) / noise.length;
  const variance = noise.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (noise.length - 1);
  return { cells: noise.length, mean, variance, standardError: Math.sqrt(variance / noise.length) };
}

/** Part of all people (or other units) in the figures whose figure is withheld, from 0 to 1. */
export function withheldShare(figures: readonly ComparedFigure[]): number {
  const people = (among: readonly ComparedFigure[]) => among.reduce((sum, { n }) => sum + n, 0);
  return people(figures.filter(({ value }) => value === null)) / people(figures);
}

/** From here on the noise is neither cut off at 0 nor kept from 1 to 4. */
const SMALLEST_FREE = 15;

const AGENCIES = new Set(['interior', 'foreignAffairs', 'labor', 'police', 'icbf']);

function agencyOf(path: string): string | undefined {
  return path.split('/').find((step) => AGENCIES.has(step));
}

/** Codes are written with a capital or a digit first, the operation's own names with a small letter. */
function codesOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter((step) => /^[A-Z\d]/.test(step))
    .toSorted();
}
