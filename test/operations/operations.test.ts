import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORLD_CUT_OFF } from '../../scripts/world/cutOff.ts';
import { type Federation, federation } from '../support/federation.ts';
import { testDatabases } from '../support/postgres/testDatabases.ts';
import { type FlatNumber, flatten } from './flatten.ts';
import { type SavedOperation, savedOperations } from './savedOperations.ts';
import { openTruth, type Truth, type TruthRow, truths } from './truth.ts';

const operations = savedOperations();

/** Asked a second time for these, so that an answer that ignores its variables is found. */
const OTHER_VARIABLES = {
  year: 2019,
  years: [2016, 2019],
  department: '76',
  departments: ['11', '76'],
};

/** The release builder withholds what counts fewer; the truth says so by its own number. */
const SMALLEST_PUBLISHED = 10;

let graph: Federation;
let truth: Truth;

beforeAll(async () => {
  const { adminUrl, worldFolder } = await testDatabases();
  graph = await federation();
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

  it.each(operations)('$name answers what plain SQL counts in the extracts', async (operation) => {
    const answered = await numbersOf(operation, {});
    expect(Object.values(answered).map(({ status }) => status)).toContain('PUBLISHED');
    expect(answered).toEqual(expected(answered, await truthOf(operation, operation.defaults)));
  });

  it.each(operations)('$name answers so for other variables too', async (operation) => {
    const names = Object.keys(operation.defaults);
    const variables = Object.fromEntries(
      Object.entries(OTHER_VARIABLES).filter(([name]) => names.includes(name)),
    );
    const answered = await numbersOf(operation, variables);
    expect(answered).toEqual(expected(answered, await truthOf(operation, variables)));
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

type Numbers = Readonly<Record<string, FlatNumber>>;

async function numbersOf({ source }: SavedOperation, variables: object): Promise<Numbers> {
  const { data, errors } = await graph.ask(source, { ...variables });
  expect(errors).toBeUndefined();
  return Object.fromEntries(flatten(data));
}

async function truthOf({ name }: SavedOperation, variables: Readonly<Record<string, unknown>>) {
  const rows = await truth.numbersOf(name, variables);
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

/** A figure without a row is a count of nothing; a row without a figure stays in, so that it is missed in the answer. */
function expected(answered: Numbers, rows: readonly TruthRow[]): Numbers {
  const counted = new Map(rows.map(({ path, n }) => [path, n]));
  const paths = new Set([...Object.keys(answered), ...counted.keys()]);
  return Object.fromEntries(
    [...paths].map((path) => [path, published(counted.get(path), answered[path])]),
  );
}

function published(n: number | null | undefined, answer: FlatNumber | undefined): FlatNumber {
  if (answer?.status === null) return { value: n ?? null, status: null };
  const count = n ?? 0;
  return count >= SMALLEST_PUBLISHED
    ? { value: count, status: 'PUBLISHED' }
    : { value: null, status: 'UNDER_TEN' };
}
