import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tier } from '@alianza/kit/server/tier';
import { WORLD_CUT_OFF } from '../../scripts/world/cutOff.ts';
import { type Federation, federation } from '../support/federation.ts';
import { testDatabases } from '../support/postgres/testDatabases.ts';
import { type FlatNumber, flatten } from './flatten.ts';
import { type ComparedFigure, comparedFigures, noiseOf, withheldShare } from './noise.ts';
import { type Compared, type Numbers, objections } from './objections.ts';
import { ratedFigures, rateExpected } from './rates.ts';
import { type SavedOperation, savedOperations } from './savedOperations.ts';
import { openTruth, type Truth, truths } from './truth.ts';

/** Fewer rates with a value than this would say little. */
const MANY_RATES = 20;

/** Variance of the noise of counts of people. */
const NOISE_VARIANCE = 7;

/** Part of all people in the closed figures of the operations that guards may withhold. */
const MOST_WITHHELD = 0.01;

const operations = savedOperations();

/** Asked a second time for these, so that an answer that ignores its variables is found. */
const OTHER_VARIABLES = {
  year: 2019,
  years: [2016, 2019],
  period: '2019-2021',
  department: '76',
  departments: ['11', '76'],
};

/** The year before the cut-off and its period, which have not settled yet. */
const OPEN_VARIABLES = { year: 2025, years: [2024, 2025], period: '2025-2027' };

function dearest(): number {
  return Math.max(...operations.map(({ source }) => Number(/^# cost: (\d+)$/m.exec(source)?.[1])));
}

let graph: Federation;
let truth: Truth;

beforeAll(async () => {
  const { adminUrl, worldFolder } = await testDatabases();
  // The dearest runs at exactly what it declares, and none needs more.
  graph = await federation({ environment: { MAX_COST: String(dearest()) } });
  truth = await openTruth({ adminUrl, worldFolder, cutOff: WORLD_CUT_OFF });
}, 240_000);

afterAll(async () => {
  await graph?.stop();
  await truth?.drop();
});

describe('A saved operation', () => {
  it('has a truth, and no truth is without one', () => {
    expect(truths()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(operations)('$name is named as its file and begins with its question', (operation) => {
    expect(operation.operations).toEqual([operation.name]);
    expect(operation.header).toEqual([
      'question',
      'title.es',
      'title.en',
      'description.es',
      'description.en',
      'cost',
    ]);
  });

  it.each(operations)('$name says which release its figures are from', async ({ source }) => {
    const { data } = await graph.ask(source);
    const releases = releasesIn(data);
    expect(releases.length).toBeGreaterThan(0);
    expect(new Set(releases)).toEqual(
      new Set([JSON.stringify({ number: 1, cutOff: WORLD_CUT_OFF, synthetic: true })]),
    );
  });

  it.each(operations)(
    '$name answers what plain SQL counts, give or take the noise',
    async (operation) => {
      const compared = await comparison(operation, {});
      expect(statusesOf(compared.answered)).toContain('PUBLISHED');
      expect(objections(compared)).toEqual([]);
    },
  );

  it.each(operations)('$name answers so for other variables too', async (operation) => {
    expect(objections(await comparison(operation, OTHER_VARIABLES))).toEqual([]);
  });

  it.each(operations)('$name withholds what is of an open period', async (operation) => {
    const compared = await comparison(operation, OPEN_VARIABLES);
    expect(statusesOf(compared.answered)).toContain('WITHHELD_OPEN_PERIOD');
    expect(objections(compared)).toEqual([]);
  });

  it.each(operations)(
    '$name gives the public what follows from the released figures',
    async (operation) => {
      const analyst = await numbersOf(operation, {}, 'ANALYST');
      const seen = Object.entries(analyst).map(([path, number]) => [path, seenByAnybody(number)]);
      expect(await numbersOf(operation, {}, 'PUBLIC')).toEqual(Object.fromEntries(seen));
    },
  );
});

describe('ExploitationRates', () => {
  it.each(['ANALYST', 'PUBLIC'] as const)(
    'sets each figure the %s sees against its people',
    async (tier) => {
      const { source } = operations.find(({ name }) => name === 'ExploitationRates') ?? {};
      const { data } = await graph.ask(source ?? '', {}, { tier });
      const rated = ratedFigures(data);
      expect(rated.filter(({ rate }) => rate.value !== null).length).toBeGreaterThan(MANY_RATES);
      expect(rated.map(({ rate }) => rate)).toEqual(
        rated.map((each) => rateExpected(each, '2024')),
      );
    },
  );
});

describe('The saved operations together', () => {
  let figures: readonly ComparedFigure[];

  beforeAll(async () => {
    const found: ComparedFigure[] = [];
    for (const operation of operations)
      for (const variables of [{}, OTHER_VARIABLES])
        found.push(...comparedFigures(await comparison(operation, variables)));
    figures = found;
  }, 240_000);

  it('have noise that is right on average', () => {
    const { cells, mean, variance, standardError } = noiseOf(figures);
    expect(cells).toBeGreaterThan(1_000);
    expect(Math.abs(mean)).toBeLessThan(3 * standardError);
    expect(Math.abs(variance / NOISE_VARIANCE - 1)).toBeLessThan(0.15);
  });

  it('withhold the figures of few people', () => {
    expect(withheldShare(figures)).toBeLessThan(MOST_WITHHELD);
  });
});

/** Every release of an answer, as text. */
function releasesIn(data: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(data, (key, value: unknown) => {
    if (key === 'release') found.push(JSON.stringify(value));
    return value;
  });
  return found;
}

async function numbersOf(
  { source, defaults }: SavedOperation,
  variables: Variables,
  tier: Tier = 'ANALYST',
): Promise<Numbers> {
  const named = Object.entries(variables).filter(([name]) => name in defaults);
  const { data, errors } = await graph.ask(source, Object.fromEntries(named), { tier });
  expect(errors).toBeUndefined();
  return Object.fromEntries(flatten(data));
}

type Variables = Readonly<Record<string, unknown>>;

/** What an operation answers beside what the extracts hold; variables that are not given have their default. */
async function comparison(operation: SavedOperation, variables: Variables): Promise<Compared> {
  const answered = await numbersOf(operation, variables);
  const rows = await truth.numbersOf(operation.name, { ...operation.defaults, ...variables });
  return { answered, rows, cutOff: WORLD_CUT_OFF };
}

function statusesOf(answered: Numbers) {
  return Object.values(answered).map(({ status }) => status);
}

/** Under ten nothing, else the nearest 5, and nothing but the released value decides it. */
function seenByAnybody({ value, status }: FlatNumber): FlatNumber {
  if (status !== 'PUBLISHED' || value === null) return { value, status };
  return value < 10
    ? { value: null, status: 'UNDER_TEN' }
    : { value: 5 * Math.round(value / 5), status: 'ROUNDED' };
}
