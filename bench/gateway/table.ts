import type { Contestant } from './gateways.ts';
import type { Window } from './measure.ts';
import { median, summaries, type Summary } from './summary.ts';
import type { Kind } from './operations.ts';

/** Every window of every gateway in every kind. */
export type Results = ReadonlyMap<Kind, ReadonlyMap<Contestant, readonly Window[]>>;

const HEAD = [
  'gateway',
  'req/s',
  'p50 / p99 ms',
  'CPU ms/req',
  'Apollo ÷ it',
  'it ÷ limit',
  'core busy',
  'RSS / peak MB',
  'hops',
  'failed',
];

/** One table for each kind, its columns aligned. */
export function tableLines(results: Results): readonly string[] {
  return [...results].flatMap(([kind, ofKind]) => {
    const all = summaries(ofKind);
    const rows = all.map((each) => row(each, all));
    return [`${kind}:`, ...aligned([HEAD, ...rows])];
  });
}

function row(summary: Summary, all: readonly Summary[]): readonly string[] {
  const { contestant, windows, cpuMs, perSecond } = summary;
  const cpuOf = (name: string) => all.find((each) => each.contestant.name === name)?.cpuMs.median;
  return [
    contestant.title,
    spread(perSecond, 0),
    `${of(windows, 'p50Ms').toFixed(1)} / ${of(windows, 'p99Ms').toFixed(1)}`,
    spread(cpuMs, 2),
    ratio(cpuOf('apollo'), cpuMs.median),
    ratio(cpuMs.median, cpuOf('limit')),
    of(windows, 'busy').toFixed(2),
    `${summary.residentMb.toFixed(0)} / ${summary.peakMb.toFixed(0)}`,
    of(windows, 'hops').toFixed(1),
    String(windows.reduce((sum, { failures }) => sum + failures, 0)),
  ];
}

function of(windows: readonly Window[], figure: keyof Window): number {
  return median(windows.map((window) => window[figure]));
}

function spread({ median: middle, min, max }: Summary['cpuMs'], digits: number): string {
  return `${middle.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`;
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined ? '-' : `${(one / other).toFixed(1)} ×`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((each) => each[column]?.length ?? 0)),
  );
  return rows.map((each) =>
    each
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
