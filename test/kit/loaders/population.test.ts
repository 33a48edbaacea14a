import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { populationKey, populationLoader } from '@alianza/kit/loaders/population';
import { labor } from '../../../subgraphs/labor/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

/** Chocó in 2022, 2023 and 2024, as the projections give it. */
const CHOCO = [218_045, 217_430, 216_762];

describe('The population of a ministry that does not keep it', () => {
  let register: EmptyRegister;

  beforeAll(async () => {
    register = await emptyRegister(labor);
  });
  afterAll(() => register.close());

  const under18 = async (department: string | null, first: number, last: number) => {
    const row = await populationLoader(register.owner).load(
      populationKey({ department, first, last }),
    );
    return row?.UNDER_18 ?? null;
  };

  it('is that of a department in a year, or over the years of a period', async () => {
    expect(await under18('27', 2024, 2024)).toBe(CHOCO[2]);
    expect(await under18('27', 2022, 2024)).toBe(CHOCO.reduce((sum, persons) => sum + persons));
  });

  it('is that of all departments for the country', async () => {
    expect(await under18(null, 2024, 2024)).toBe(13_942_630);
  });

  it('is none as soon as one year lacks the group', async () => {
    expect(await under18('27', 2026, 2026)).toEqual(expect.any(Number));
    expect(await under18('27', 2025, 2027)).toBeNull();
    expect(await under18(null, 2025, 2027)).toBeNull();
  });

  it('is none as soon as one year is not projected at all', async () => {
    const loader = populationLoader(register.owner);
    const beyond = await loader.load(populationKey({ department: '27', first: 2026, last: 2028 }));
    expect(beyond).toMatchObject({ TOTAL: null });
    expect(await under18('27', 2031, 2031)).toBeNull();
  });

  it('is none for a place that is no department', async () => {
    const loader = populationLoader(register.owner);
    expect(
      await loader.load(populationKey({ department: '99999', first: 2024, last: 2024 })),
    ).toBeNull();
  });
});
