import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveIcbf } from './serveIcbf.ts';

describe('Entries of children who left armed groups', () => {
  let icbf: ServedAgency;

  beforeAll(async () => {
    icbf = await serveIcbf();
  });
  afterAll(() => icbf.stop());

  it('are one cell a year, in the year of the entry', async () => {
    const query = `{ icbf { armedGroupEntries(where: { years: [2023, 2024] }) {
      year count { value status } release { dataset { id unit } }
    } } }`;
    const release = { dataset: { id: 'icbf.armedGroupEntries', unit: 'VICTIM' } };
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          armedGroupEntries: [
            { year: 2023, count: { value: 12, status: 'PUBLISHED' }, release },
            { year: 2024, count: { value: 23, status: 'PUBLISHED' }, release },
          ],
        },
      },
    });
  });

  it('tell the group a child left and how, in both languages', async () => {
    const query = `{ icbf {
      groups: armedGroupEntries(by: ARMED_GROUP, where: { years: [2024], armedGroups: [FARC_DISSIDENTS] }) {
        armedGroup dimensions { dimension es: label en: label(language: EN) } count { value }
      }
      separations: armedGroupEntries(by: SEPARATION, where: { years: [2024], separations: [VOLUNTARY, RECOVERED] }) {
        separation count { value }
      }
    } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          groups: [
            {
              armedGroup: 'FARC_DISSIDENTS',
              dimensions: [
                { dimension: 'year', es: '2024', en: '2024' },
                { dimension: 'armedGroup', es: 'Disidencias de las FARC', en: 'FARC dissidents' },
              ],
              count: { value: 13 },
            },
          ],
          separations: [
            { separation: 'VOLUNTARY', count: { value: 13 } },
            { separation: 'RECOVERED', count: { value: 10 } },
          ],
        },
      },
    });
  });

  it('show what was not recorded and who stated to be of age', async () => {
    const query = `{ icbf {
      ages: armedGroupEntries(by: AGE_BAND, where: { years: [2024], ageBands: ["15-17", "18+"] }) {
        ageBand { code minAge maxAge } count { value }
      }
      lags: armedGroupEntries(by: LAG_BAND, where: { years: [2024], lagBands: ["0-30", "UNKNOWN"] }) {
        lagBand count { value }
      }
      places: armedGroupEntries(by: DEPARTMENT, where: { periods: ["2022-2024"], departments: ["19"] }) {
        department { code } count { value }
      }
      care: armedGroupEntries(by: CARE_MODALITY, where: { years: [2024], careModalities: [MANAGED_FAMILY_HOME] }) {
        careModality count { value }
      }
    } }`;
    expect(await icbf.ask(query)).toEqual({
      data: {
        icbf: {
          ages: [
            { ageBand: { code: '15-17', minAge: 15, maxAge: 17 }, count: { value: 13 } },
            { ageBand: { code: '18+', minAge: 18, maxAge: null }, count: { value: 10 } },
          ],
          lags: [
            { lagBand: '0-30', count: { value: 13 } },
            { lagBand: 'UNKNOWN', count: { value: 10 } },
          ],
          places: [{ department: { code: '19' }, count: { value: 13 } }],
          care: [{ careModality: 'MANAGED_FAMILY_HOME', count: { value: 10 } }],
        },
      },
    });
  });
});
