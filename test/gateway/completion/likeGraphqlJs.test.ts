import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  GraphQLError,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { compileCompletion } from '../../../gateway/src/engine/completion/compileCompletion.ts';
import { drawing, type Draw } from './random/draw.ts';
import {
  breakSomething,
  dropOneOf,
  randomData,
  spotsIn,
  type Container,
} from './random/randomData.ts';
import { CONDITIONS, randomOperation } from './random/randomOperation.ts';
import { reference } from './random/reference.ts';
import { richSchema } from './random/richSchema.ts';

const SCHEMAS = Array.from({ length: 12 }, (_, index) => richSchema(drawing(1000 + index)));

const RUNS = { numRuns: 1000, seed: 20_261_123 };
const FEWER = { ...RUNS, numRuns: 500 };

const UNUSED = new Set<ValidationRule>([NoUnusedFragmentsRule, NoUnusedVariablesRule]);

/** What is left unused changes nothing. */
const RULES = specifiedRules.filter((rule) => !UNUSED.has(rule));

type Path = readonly (string | number)[];

function written(errors: readonly { readonly path?: unknown }[]): string[] {
  return errors.map(({ path }) => JSON.stringify(path)).toSorted();
}

function situation(draw: Draw) {
  const { schema, reference: strict } = draw.of(SCHEMAS);
  const text = randomOperation(schema, draw);
  const document = parse(text);
  const variables = Object.fromEntries(CONDITIONS.map((name) => [name, draw.chance(0.5)]));
  return { schema, strict, text, document, variables };
}

type Situation = ReturnType<typeof situation>;

function completed({ schema, document, variables }: Situation, data: Container, places: Path[]) {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const scope = { schema, owners: new Map(), agencyOf: (owner: string) => owner };
  const errors = places.map((path) => new GraphQLError('no', { path }));
  const complete = compileCompletion(document, operation, scope);
  return complete({ data, errors }, variables);
}

function askedIn(data: Container) {
  return spotsIn(data).filter(({ path }) => {
    const isInJson = path.slice(0, -1).some((key) => /^(extra|when)/.test(String(key)));
    return !isInJson && path.at(-1) !== '__typename';
  });
}

/** Puts an error at some places, as the agencies do: null in their data, and a word beside it. */
function fail(data: Container, expected: Container, draw: Draw): Path[] {
  const places: Path[] = [];
  for (let count = draw.below(4); count > 0; count -= 1) {
    const spots = askedIn(data);
    if (spots.length === 0) return places;
    const { container, path } = draw.of(spots);
    container[path.at(-1) ?? ''] = null;
    const above = path.slice(0, -1).reduce((at, key) => at[key] as Container, expected);
    above[path.at(-1) ?? ''] = new Error('no');
    places.push(path);
  }
  return places;
}

describe('What completion makes of random data', () => {
  it('answers operations that are valid', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { schema, document } = situation(drawing(seed));
      expect(validate(schema, document, RULES)).toEqual([]);
    }
  });

  it('is what graphql-js makes of it, with errors at the same places', () => {
    let broken = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawing(seed);
        const asked = situation(draw);
        const { schema, document, variables } = asked;
        const data = randomData({ schema, draw }, document, variables);
        for (let count = draw.below(5); count > 0; count -= 1) breakSomething(data, draw);
        const expected = reference(asked.strict, document, { data, variables });
        const actual = completed(asked, data, []);
        expect(JSON.stringify(actual.data)).toBe(JSON.stringify(expected.data));
        expect(written(actual.errors)).toEqual(written(expected.errors ?? []));
        if (actual.errors.length > 0) broken += 1;
      }),
      RUNS,
    );
    expect(broken).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is the same with errors of the agencies, each kept at its place', () => {
    let failed = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawing(seed);
        const asked = situation(draw);
        const { schema, document, variables } = asked;
        const data = randomData({ schema, draw }, document, variables);
        if (draw.chance(0.5)) dropOneOf(askedIn(data), draw);
        const withErrors = structuredClone(data);
        const places = fail(data, withErrors, draw);
        const expected = reference(asked.strict, document, { data: withErrors, variables });
        const actual = completed(asked, data, places);
        expect(JSON.stringify(actual.data)).toBe(JSON.stringify(expected.data));
        const all = [
          ...written(expected.errors ?? []),
          ...places.map((path) => JSON.stringify(path)),
        ];
        expect(written(actual.errors)).toEqual([...new Set(all)].toSorted());
        if (places.length > 0) failed += 1;
      }),
      FEWER,
    );
    expect(failed).toBeGreaterThan(FEWER.numRuns / 4);
  });
});
