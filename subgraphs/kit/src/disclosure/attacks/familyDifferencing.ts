import type { Attacked } from './attacked.ts';
import { type Base, basesOf } from './bases.ts';
import { type NearPair, nearPairs } from './nearPairs.ts';
import type { NoiseModel } from './noiseModel.ts';
import { peopleOf, type Person } from '../people.ts';

/** The attribute the attacker does not know of a person, and what is known of the noise. */
export interface DifferencingTarget {
  readonly dimension: number;
  readonly model: NoiseModel;
}

/** What all groups of one and all pairs that differ by one say together. */
export interface DifferencingFindings {
  /** People about whom the attacker is more than 95 % sure, over all people. */
  readonly confident: number;
  /** How many of those guesses are right, over those guesses; 1 when there are none. */
  readonly right: number;
}

const SURE = 0.95;
/** Instead of the probability 0, which no evidence could ever make good. */
const FLOOR = 1e-12;

/**
 * The maximum a posteriori guess of one attribute of each person, from every released group of one and every two
 * groups that differ by that person: the code's share among all people times the likelihood of the released values.
 */
export function familyDifferencing(
  attacked: Attacked,
  { dimension, model }: DifferencingTarget,
): DifferencingFindings {
  const people = peopleOf(attacked.records);
  const bases = basesOf(attacked, people).filter(({ brokenBy }) => brokenBy.has(dimension));
  const evidence = new Map<number, Map<number, number>>();
  for (const { person, code, odds } of clues(bases, { dimension, model })) {
    const own = evidence.get(person) ?? new Map<number, number>();
    evidence.set(person, own.set(code, (own.get(code) ?? 0) + odds));
  }
  const shares = sharesOf(people, dimension);
  const guesses = [...evidence].map(([place, odds]) => ({ place, ...guess(shares, odds) }));
  const sure = guesses.filter(({ probability }) => probability > SURE);
  const right = sure.filter(({ place, code }) =>
    people[place]?.rows.some((codes) => codes[dimension] === code),
  );
  return {
    confident: sure.length / Math.max(1, people.length),
    right: sure.length === 0 ? 1 : right.length / sure.length,
  };
}

interface Clue {
  readonly person: number;
  readonly code: number;
  /** Logarithm of how much likelier the values are if the person has the code. */
  readonly odds: number;
}

function clues(bases: readonly Base[], target: DifferencingTarget): readonly Clue[] {
  return [
    ...bases.flatMap((base) => cluesAlone(base, target)),
    ...nearPairs(bases, 1).flatMap((pair) => cluesByPair(pair, target)),
  ];
}

function cluesAlone(
  { members, brokenBy }: Base,
  { dimension, model }: DifferencingTarget,
): readonly Clue[] {
  const [person, ...others] = members;
  if (person === undefined || others.length > 0) return [];
  return [...(brokenBy.get(dimension) ?? [])].map(([code, value]) => {
    const odds = logRatio(model.probability(1, value), model.probability(0, value));
    return { person, code, odds };
  });
}

function cluesByPair(
  { first, second, difference }: NearPair,
  { dimension, model }: DifferencingTarget,
): readonly Clue[] {
  const [person = 0] = difference;
  const [small, large] =
    first.members.length < second.members.length ? [first, second] : [second, first];
  return [...(small.brokenBy.get(dimension) ?? [])].flatMap(([code, value]) => {
    const larger = large.brokenBy.get(dimension)?.get(code);
    if (larger === undefined) return [];
    const odds = pairOdds(model, { value, larger, size: small.members.length });
    return [{ person, code, odds }];
  });
}

/** Without the person both cells hold the same people and so one draw; with the person they are two draws. */
function pairOdds(
  { probability, reach }: NoiseModel,
  {
    value,
    larger,
    size,
  }: { readonly value: number; readonly larger: number; readonly size: number },
): number {
  let same = 0;
  let apart = 0;
  const last = Math.min(size, value + reach);
  for (let count = Math.max(0, value - reach); count <= last; count += 1) {
    const one = probability(count, value);
    if (value === larger) same += one;
    apart += one * probability(count + 1, larger);
  }
  return logRatio(apart, same);
}

function logRatio(having: number, lacking: number): number {
  return Math.log(Math.max(having, FLOOR)) - Math.log(Math.max(lacking, FLOOR));
}

function sharesOf(people: readonly Person[], dimension: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const { rows } of people) {
    const code = rows[0]?.[dimension] ?? 0;
    shares.set(code, (shares.get(code) ?? 0) + 1 / people.length);
  }
  return shares;
}

function guess(
  shares: ReadonlyMap<number, number>,
  odds: ReadonlyMap<number, number>,
): { readonly code: number; readonly probability: number } {
  const scores = [...shares].map(([code, share]) => Math.log(share) + (odds.get(code) ?? 0));
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { code: [...shares.keys()][scores.indexOf(best)] ?? 0, probability: 1 / total };
}
