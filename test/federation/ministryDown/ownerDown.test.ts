import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyName } from '@alianza/kit/agencies';
import { type Federation, federation } from '../../support/federation.ts';

interface Owned {
  readonly owner: AgencyName;
  readonly agency: string;
  /** Asks other ministries for figures, and the owner for the words of what they refer to by its code. */
  readonly operation: string;
  /** Fields of the operation that only the owner can answer. */
  readonly words: readonly string[];
}

const OWNED: readonly Owned[] = [
  {
    owner: 'interior',
    agency: 'INTERIOR',
    operation: `{
      police { offences(by: DEPARTMENT, where: { years: [2024], departments: ["27", "76"] }) {
        department { code name shortName isoCode population(year: 2024) municipalities { code name } }
        count { value status }
      } }
      foreignAffairs { assistance(by: PURPOSE, where: { years: [2024], purposes: ["SEXUAL_EXPLOITATION"] }) {
        purpose { code label cpcForm routeNumber source }
        count { value status }
      } }
      icbf { admissions(by: PURPOSE_VICTIM_LINK, where: { periods: ["2022-2024"], purposes: ["BEGGING"] }) {
        purpose { code label }
        count { value status }
      } }
      partnership { participants { code agency { code name } } }
    }`,
    words:
      'name shortName isoCode population municipalities label cpcForm routeNumber source'.split(
        ' ',
      ),
  },
  {
    owner: 'foreign-affairs',
    agency: 'FOREIGN_AFFAIRS',
    operation: `{
      interior { victims(by: DESTINATION, where: { years: [2024], destinations: ["ES", "MX"] }) {
        destination { code name }
        count { value status }
      } }
    }`,
    words: ['name'],
  },
];

describe.each(OWNED)('When $agency does not answer', ({ owner, agency, operation, words }) => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  it('its words alone are missing, with one error each: codes and figures of the others stand', async () => {
    const before = await graph.ask(operation);
    expect(before.errors).toBeUndefined();
    const expected = withoutWords(before.data, words);
    expect(new Set(expected.paths.map((path) => path.at(-1)))).toEqual(new Set(words));

    await graph.subgraphs[owner].stop();
    const { status, data, errors } = await graph.ask(operation);
    expect({ status, data }).toEqual({ status: 200, data: expected.data });
    const told = errors?.map(({ path, extensions: { code, agency: whose } }) => ({
      path,
      code,
      agency: whose,
    }));
    const error = (path: Path) => ({ path, code: 'AGENCY_UNAVAILABLE', agency });
    expect(told).toHaveLength(expected.paths.length);
    expect(told).toEqual(expect.arrayContaining(expected.paths.map(error)));
  });
});

type Path = readonly (string | number)[];

/** An answer with null at each of the words, and the places of these. */
function withoutWords(answer: unknown, words: readonly string[]) {
  const paths: Path[] = [];
  const without = (node: unknown, path: Path): unknown => {
    const key = path.at(-1);
    if (typeof key === 'string' && words.includes(key)) {
      paths.push(path);
      return null;
    }
    if (Array.isArray(node)) return node.map((each, index) => without(each, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, without(child, [...path, name])]),
    );
  };
  return { data: without(answer, []), paths };
}
