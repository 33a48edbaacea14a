import { areaUnderCurve } from './areaUnderCurve.ts';
import type { Attacked, KnownTotal } from './attacked.ts';
import { invert } from './inverse.ts';
import { peopleOf } from '../people.ts';
import { type Attribute, type Equation, equationsOf } from './reconstructionSystem.ts';

/** What reconstruction needs besides the release. */
export interface ReconstructionMeans extends Attribute {
  readonly known: readonly KnownTotal[];
  /** Variance of the noise of a large count. */
  readonly variance: number;
}

/** How much all cells together say about each person. */
export interface ReconstructionFindings {
  /** Chance that a person with the attribute scores above one without: 0.5 says nothing. */
  readonly auc: number;
  /** Share of people of whom the attacker is more than 95 % sure by the cells, not by how common the attribute is. */
  readonly confident: number;
}

/** Variance given to exact equations and to noise of none, so that the system stays solvable. */
const RIDGE = 0.01;
const SURE = Math.log(0.95 / 0.05);
/** By how much the cells must have moved the odds: as much as from 60 % to 95 %. */
const MOVED = SURE - Math.log(0.6 / 0.4);

/**
 * Linear reconstruction of one attribute of everybody from all its released cells: the Gaussian posterior, which is
 * ridge least squares with the noise as the ridge (Dinur and Nissim, PODS 2003). Solved in the space of the cells, and
 * once per class of people who are in the same cells, so 60,000 people cost no more than their classes.
 */
export function reconstruct(
  attacked: Attacked,
  { dimension, code, known, variance }: ReconstructionMeans,
): ReconstructionFindings {
  const people = peopleOf(attacked.records);
  const equations = equationsOf(attacked, { dimension, code }, { people, known });
  const truth = people.map(({ rows }) => rows.some((codes) => codes[dimension] === code));
  const share = truth.filter(Boolean).length / Math.max(1, people.length);
  if (equations.length === 0 || share === 0 || share === 1) return { auc: 0.5, confident: 0 };
  const classes = classesOf(people.length, equations);
  const odds = posteriorOdds(equations, classes, { share, variance });
  const prior = Math.log(share / (1 - share));
  const scored = truth.map((has, place) => ({ score: odds[place] ?? 0, has }));
  const sure = scored.filter(
    ({ score }) => Math.abs(score) > MOVED && Math.abs(score + prior) > SURE,
  );
  return { auc: areaUnderCurve(scored), confident: sure.length / people.length };
}

/** People who are in the same equations: nothing tells them apart. */
interface Class {
  readonly equations: readonly number[];
  readonly places: number[];
}

function classesOf(people: number, equations: readonly Equation[]): readonly Class[] {
  const inside: number[][] = Array.from({ length: people }, () => []);
  for (const [at, { members }] of equations.entries())
    for (const place of members) inside[place]?.push(at);
  const classes = new Map<string, Class>();
  for (const [place, own] of inside.entries()) {
    const known = classes.get(own.join());
    if (known) known.places.push(place);
    else classes.set(own.join(), { equations: own, places: [place] });
  }
  return [...classes.values()];
}

interface Prior {
  readonly share: number;
  readonly variance: number;
}

/** Per person, the logarithm of how much likelier the cells are if the person has the attribute. */
function posteriorOdds(
  equations: readonly Equation[],
  classes: readonly Class[],
  { share, variance }: Prior,
): readonly number[] {
  const spread = share * (1 - share);
  const size = equations.length;
  const inverse = invert(covarianceOf(equations, classes, { spread, variance }), size);
  const surprise = equations.map(({ value, members }) => value - share * members.length);
  const pull = surprise.map((_, at) =>
    surprise.reduce((sum, each, other) => sum + (inverse[at * size + other] ?? 0) * each, 0),
  );
  const odds: number[] = [];
  for (const each of classes) {
    const explained = quadratic(inverse, size, each.equations);
    const moved = each.equations.reduce((sum, at) => sum + (pull[at] ?? 0), 0);
    const mean = share + spread * moved;
    const precision = 1 / Math.max(spread - spread ** 2 * explained, 1e-9);
    const found = oddsOf({ mean, precision }, { mean: share, precision: 1 / spread });
    for (const place of each.places) odds[place] = found;
  }
  return odds;
}

interface Normal {
  readonly mean: number;
  readonly precision: number;
}

/** Takes the normal prior out of the posterior again and compares what is left at 1 and at 0. */
function oddsOf(posterior: Normal, prior: Normal): number {
  const precision = posterior.precision - prior.precision;
  const weighted = posterior.mean * posterior.precision - prior.mean * prior.precision;
  return weighted - precision / 2;
}

function covarianceOf(
  equations: readonly Equation[],
  classes: readonly Class[],
  { spread, variance }: { readonly spread: number; readonly variance: number },
): Float64Array {
  const size = equations.length;
  const matrix = new Float64Array(size * size);
  for (const { equations: own, places } of classes)
    for (const row of own)
      for (const column of own)
        matrix[row * size + column] = (matrix[row * size + column] ?? 0) + spread * places.length;
  for (const [at, { exact }] of equations.entries())
    matrix[at * size + at] =
      (matrix[at * size + at] ?? 0) + (exact ? RIDGE : Math.max(variance, RIDGE));
  return matrix;
}

function quadratic(matrix: Float64Array, size: number, places: readonly number[]): number {
  let sum = 0;
  for (const row of places) for (const column of places) sum += matrix[row * size + column] ?? 0;
  return sum;
}
