import type { Json } from '../askAgency.ts';
import { isObject } from '../../isObject.ts';
import { passes, type Step } from './targets.ts';

/** A response path. */
export type Path = readonly (string | number)[];

/** The paths at which each target stands: several when an answer is shared. Worked out only when there is an error. */
export type TargetPaths = ReadonlyMap<Json, readonly Path[]>;

/** One value on the way, and where it stands. */
interface Stop {
  readonly value: unknown;
  readonly path: Path;
}

function items({ value, path }: Stop): readonly Stop[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const stop = { value: item, path: [...path, index] };
    return Array.isArray(item) ? items(stop) : [stop];
  });
}

function after(step: Step, stop: Stop): readonly Stop[] {
  if (step.kind === 'items') return items(stop);
  const { value, path } = stop;
  if (!isObject(value)) return [];
  if (step.kind === 'field') return [{ value: value[step.name], path: [...path, step.name] }];
  return passes(step.names, value) ? [stop] : [];
}

/** The targets at the end of the steps, with their paths. */
export function targetPaths(data: Json, steps: readonly Step[]): TargetPaths {
  let stops: readonly Stop[] = [{ value: data, path: [] }];
  for (const step of steps) stops = stops.flatMap((stop) => after(step, stop));
  const found = new Map<Json, Path[]>();
  for (const { value, path } of stops) {
    if (!isObject(value)) continue;
    const paths = found.get(value);
    if (paths) paths.push(path);
    else found.set(value, [path]);
  }
  return found;
}
