import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCIES } from '@alianza/kit/agencies';
import { type Federation, federation } from '../../support/federation.ts';

const operation = readFileSync(new URL('operation.graphql', import.meta.url), 'utf8');

interface Answer {
  readonly departments: readonly {
    readonly code: string;
    readonly name: string;
    readonly population: number;
    readonly police: { readonly offences: readonly Cell[] };
    readonly icbf: { readonly admissions: readonly Cell[] };
    readonly labor: { readonly inspections: readonly Cell[] };
    readonly interior: { readonly victims: readonly Cell[] };
    readonly foreignAffairs: { readonly assistance: readonly Cell[] };
  }[];
}

interface Cell {
  readonly count: { readonly value: number | null; readonly status: string };
}

describe('A map of 33 departments and what five ministries publish of each', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  it('comes in one answer, every department with its name, population and one figure an agency', async () => {
    const { status, data, errors } = await graph.ask(operation, {
      year: 2024,
      period: '2022-2024',
    });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const { departments } = data as Answer;
    expect(departments).toHaveLength(33);
    const antioquia = departments.find(({ code }) => code === '05');
    expect(antioquia).toMatchObject({
      name: 'Antioquia',
      police: { offences: [{ count: { status: 'PUBLISHED' } }] },
    });
    for (const { police, icbf, labor, interior, foreignAffairs } of departments)
      for (const [cell, ...more] of [
        police.offences,
        icbf.admissions,
        labor.inspections,
        interior.victims,
        foreignAffairs.assistance,
      ]) {
        expect(more).toEqual([]);
        expect(cell?.count.status).toMatch(/^(PUBLISHED|WITHHELD_BASE|WITHHELD_NEAR_DUPLICATE)$/);
        expect(cell?.count.value === null).toBe(cell?.count.status !== 'PUBLISHED');
      }
  });

  it('costs each agency one request, and one statement a table, however many departments are asked', async () => {
    const before = graph.requests.length;
    await graph.ask(operation, { year: 2023, period: '2019-2021' });
    const requests = graph.requests.slice(before);
    expect(requests.map(({ agency }) => agency).toSorted()).toEqual([...AGENCIES].toSorted());
    for (const { statements } of requests) {
      expect(statements.length).toBeGreaterThan(0);
      expect(new Set(statements).size).toBe(statements.length);
    }
  });
});
