import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, gen, pre } from 'fast-check';
import { parse, validate } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { AGENCIES } from '../fixtures/agencies.ts';
import type { AgencyParts } from '../fixtures/agency.ts';
import { inProcess, type AskInProcess, type InProcess } from './support/inProcess.ts';
import { LIBRARY } from './support/library.ts';
import { randomOperation, VARIABLES } from './support/randomOperation.ts';
import { asked } from './support/reference.ts';
import { SHOP } from './support/shop.ts';

const RUNS = Number(process.env['RUNS'] ?? 25);
const SEED = Number(process.env['SEED'] ?? 20_26);

const FEDERATIONS: Readonly<Record<string, readonly AgencyParts[]>> = {
  agencies: AGENCIES,
  library: LIBRARY,
  shop: SHOP,
};

type Path = readonly (string | number)[];

/** The places that have a value in one answer and none in the other, each at its highest point. */
function lost(whole: unknown, rest: unknown, path: Path = []): Path[] {
  if (isNothing(whole)) return [];
  if (isNothing(rest)) return [path];
  if (typeof whole !== 'object' || typeof rest !== 'object') return [];
  const parts = Array.isArray(whole) ? [...whole.entries()] : Object.entries(whole);
  return parts.flatMap(([key, part]: readonly [string | number, unknown]) =>
    lost(part, (rest as Record<string | number, unknown>)[key], [...path, key]),
  );
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isAtOrBelow(place: Path, path: Path | undefined): boolean {
  return path !== undefined && place.every((segment, index) => path[index] === segment);
}

function without(federation: InProcess, down: string): AskInProcess {
  return (service, ...question) =>
    service === down
      ? Promise.resolve({
          data: null,
          errors: [catalogued('AGENCY_UNAVAILABLE', { agency: 'X' }, { agency: 'X' })],
        })
      : federation.ask(service, ...question);
}

async function checkOutage(federation: InProcess, query: string, down: string): Promise<void> {
  const healthy = await federation.run(query, VARIABLES);
  pre(healthy.errors.length === 0);
  const broken = await federation.run(query, VARIABLES, without(federation, down));
  const read = (data: typeof healthy.data) =>
    asked(federation, query, { data, variables: VARIABLES });
  const silent = lost(read(healthy.data), read(broken.data)).filter(
    (place) => !broken.errors.some(({ path }) => isAtOrBelow(place, path)),
  );
  expect({ query, down, silent }).toEqual({ query, down, silent: [] });
  for (const { extensions } of broken.errors) expect(extensions['code']).toBe('AGENCY_UNAVAILABLE');
}

describe('Whichever agency is down', () => {
  it.each(Object.keys(FEDERATIONS))('no value of %s is lost in silence', async (name) => {
    const federation = inProcess(FEDERATIONS[name] ?? []);
    const { apiSchema } = federation.supergraph;
    const checked = assert(
      asyncProperty(gen(), async (draw) => {
        const query = randomOperation(draw, apiSchema);
        pre(validate(apiSchema, parse(query)).length === 0);
        for (const down of federation.servicesOf(query)) await checkOutage(federation, query, down);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    await expect(checked).resolves.toBeUndefined();
  });
});
