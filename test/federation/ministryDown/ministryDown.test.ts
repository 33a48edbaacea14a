import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, federation } from '../../support/federation.ts';

const operation = `query ChocoIn2024 {
  department(code: "27") {
    name
    police { offences(where: { years: [2024] }) { count { value status } } }
    icbf { admissions(where: { years: [2024] }) { count { value status } } }
  }
  police { offences(where: { years: [2024] }) { count { value status } } }
  labor { inspections(where: { years: [2024] }) { count { value status } } }
}`;

interface Answer {
  readonly department: { readonly name: string; readonly police: unknown; readonly icbf: unknown };
  readonly police: unknown;
  readonly labor: unknown;
}

describe('When the police do not answer', () => {
  let graph: Federation;
  beforeAll(async () => {
    graph = await federation();
  });
  afterAll(() => graph.stop());

  it('their figures are missing with one error each, and all the others stand as before', async () => {
    const whole = await graph.ask(operation);
    expect(whole.errors).toBeUndefined();
    await graph.subgraphs.police.stop();
    const { status, data, errors } = await graph.ask(operation);
    const before = whole.data as Answer;
    expect(status).toBe(200);
    expect(data).toEqual({
      ...before,
      department: { ...before.department, police: null },
      police: null,
    });
    expect(errors).toHaveLength(2);
    for (const path of [['department', 'police'], ['police']])
      expect(errors).toContainEqual(
        expect.objectContaining({
          path,
          extensions: expect.objectContaining({ code: 'AGENCY_UNAVAILABLE', agency: 'POLICE' }),
        }),
      );
  });

  it('nothing of the inside is said: no port, no host, no stack', async () => {
    const answer = JSON.stringify(await graph.ask(operation));
    expect(answer).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack|node_modules|undici/i);
  });
});
