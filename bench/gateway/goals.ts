import type { Kind } from './operations.ts';
import { median, summaries, type Summary } from './summary.ts';
import type { Results } from './table.ts';

/** A figure that a goal is about; undefined when what it needs was not measured. */
type Figure = (find: Find) => number | undefined;
type Find = (kind: Kind, name: string) => Summary | undefined;

interface Goal {
  readonly words: string;
  readonly figure: Figure;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}

const GOALS: readonly Goal[] = [
  lessCpu('small', 6),
  nearLimit('small', 1.6),
  lessCpu('large', 4),
  nearLimit('large', 1.6),
  lessCpu('cold', 5),
  keptGain('small', 20),
  keptGain('large', 20),
  keptIndeed('cached small'),
  keptIndeed('cached large'),
  {
    words: 'RSS in MB at the end of any window',
    bound: { atMost: 250 },
    figure: (find) => {
      const all = (['small', 'large', 'cold'] as const).map((kind) => find(kind, 'alianza'));
      const known = all.flatMap((each) => each?.residentMb ?? []);
      return known.length > 0 ? Math.max(...known) : undefined;
    },
  },
];

/** Each goal with what was measured; one that could not be judged by this run is left out. */
export function goalLines(results: Results): readonly string[] {
  const find: Find = (kind, name) =>
    summaries(results.get(kind) ?? new Map()).find(({ contestant }) => contestant.name === name);
  return GOALS.flatMap(({ words, figure, bound }) => {
    const measured = figure(find);
    if (measured === undefined) return [];
    const isMet = 'atLeast' in bound ? measured >= bound.atLeast : measured <= bound.atMost;
    const goal = 'atLeast' in bound ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`;
    return [`${isMet ? 'met   ' : 'MISSED'} ${words}: ${measured.toFixed(2)} (${goal})`];
  });
}

function lessCpu(kind: Kind, atLeast: number): Goal {
  return {
    words: `${kind}: CPU of @apollo/gateway ÷ ours`,
    bound: { atLeast },
    figure: (find) =>
      divided(find(kind, 'apollo')?.cpuMs.median, find(kind, 'alianza')?.cpuMs.median),
  };
}

function nearLimit(kind: Kind, atMost: number): Goal {
  return {
    words: `${kind}: our CPU ÷ limit`,
    bound: { atMost },
    figure: (find) =>
      divided(find(kind, 'alianza')?.cpuMs.median, find(kind, 'limit')?.cpuMs.median),
  };
}

function keptGain(kind: 'small' | 'large', atLeast: number): Goal {
  return {
    words: `${kind}: req/s of kept answers ÷ not kept`,
    bound: { atLeast },
    figure: (find) =>
      divided(
        find(`cached ${kind}`, 'kept')?.perSecond.median,
        find(kind, 'alianza')?.perSecond.median,
      ),
  };
}

/** Without it, answers that were never kept would be taken for a poor gain. */
function keptIndeed(kind: Kind): Goal {
  return {
    words: `${kind}: requests to services for one answer`,
    bound: { atMost: 0.1 },
    figure: (find) => {
      const windows = find(kind, 'kept')?.windows;
      return windows && median(windows.map(({ hops }) => hops));
    },
  };
}

function divided(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}
