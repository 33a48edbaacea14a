import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@alianza/kit/database/connect';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveForeignAffairs } from './serveForeignAffairs.ts';

describe('The partnership', () => {
  let ministry: ServedAgency;

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
  });
  afterAll(() => ministry.stop());

  it('was signed on 26 April 2022 for five years, to four ends', async () => {
    const query = '{ partnership { signedOn years endsOn purposes { code evidence source } } }';
    expect(await ministry.ask(query)).toMatchObject({
      data: {
        partnership: {
          signedOn: '2022-04-26',
          years: 5,
          endsOn: '2027-04-25',
          purposes: ['PREVENT', 'PROSECUTE', 'PROTECT', 'COLLABORATE'].map((code) => ({
            code,
            evidence: 'CONFIRMED',
          })),
        },
      },
    });
  });

  it('has four objectives, whose sub-objectives are not public and say why', async () => {
    const query = `{ partnership { objectives {
      axis subObjectives { availability note(language: EN) items { code } } indicators { origin axis }
    } } }`;
    const { data } = await ministry.ask(query);
    const { objectives } = (data as Answer).partnership;
    expect(objectives.map(({ axis }) => axis)).toEqual([
      'PROSECUTION',
      'PROTECTION',
      'PREVENTION',
      'COLLABORATION',
    ]);
    for (const { axis, subObjectives, indicators } of objectives) {
      expect(subObjectives).toEqual({
        availability: 'NOT_PUBLISHED',
        note: expect.stringContaining('Not found'),
        items: [],
      });
      for (const indicator of indicators) expect(indicator).toEqual({ origin: 'PROJECT', axis });
    }
    expect(objectives.flatMap(({ indicators }) => indicators)).toHaveLength(12);
  });

  it('gives the total awarded and says that its split was not found', async () => {
    const query = `{ partnership { awardRounds { availability items { month total { usd bound note } awards {
      recipient { code } amount { availability usd note(language: EN) }
    } } } } }`;
    const amount = {
      availability: 'NOT_PUBLISHED',
      usd: null,
      note: expect.stringContaining('not the split'),
    };
    expect(await ministry.ask(query)).toEqual({
      data: {
        partnership: {
          awardRounds: {
            availability: 'PUBLISHED',
            items: [
              {
                month: '2022-10',
                total: { usd: 9_600_000, bound: 'AS_STATED', note: null },
                awards: ['NORC', 'FUNDACION_RENACER', 'ABA_ROLI', 'PADF'].map((code) => ({
                  recipient: { code },
                  amount,
                })),
              },
            ],
          },
        },
      },
    });
  });

  it('says of each side what it committed, and that what was delivered is not public', async () => {
    const query = `{ partnership {
      commitments { items { side kind amount { availability usd bound } } }
      contributions { note(language: EN) items { side year kind committed { usd bound } delivered { availability usd note(language: EN) } } }
    } }`;
    expect(await ministry.ask(query)).toMatchObject({
      data: {
        partnership: {
          commitments: {
            items: [
              {
                side: 'UNITED_STATES',
                kind: 'MONEY',
                amount: { usd: 10_000_000, bound: 'AT_MOST' },
              },
              { side: 'COLOMBIA', kind: 'STAFF', amount: { availability: 'NOT_PUBLISHED' } },
              { side: 'COLOMBIA', kind: 'IN_KIND', amount: { availability: 'NOT_PUBLISHED' } },
              { side: 'UNITED_STATES', kind: 'MONEY', amount: { bound: 'AT_LEAST' } },
            ],
          },
          contributions: {
            note: expect.stringContaining('GAO-23-105390'),
            items: [
              {
                side: 'UNITED_STATES',
                year: 2022,
                committed: { usd: 10_000_000, bound: 'AT_MOST' },
                delivered: {
                  availability: 'NOT_PUBLISHED',
                  usd: null,
                  note: expect.stringContaining('Not found'),
                },
              },
            ],
          },
        },
      },
    });
  });

  it('leaves no empty list or value mute, in either language', async () => {
    const documented = 'availability es: note es2: note(language: ES) en: note(language: EN)';
    const query = `{ partnership {
      sustainabilityMeasures { ${documented} items { code } }
      dialogues { items { chosenIndicators { ${documented} items { code } } } }
      objectives { indicators { baseline { ${documented} value } targets { ${documented} items { year } } } }
    } }`;
    const absent = {
      availability: 'NOT_PUBLISHED',
      es: expect.stringMatching(/No /),
      es2: expect.stringMatching(/No /),
      en: expect.stringMatching(/No/),
    };
    const { data } = await ministry.ask(query);
    const { sustainabilityMeasures, dialogues, objectives } = (data as Answer).partnership;
    expect(sustainabilityMeasures).toEqual({ ...absent, items: [] });
    expect(dialogues.items).toHaveLength(2);
    for (const { chosenIndicators } of dialogues.items)
      expect(chosenIndicators).toEqual({ ...absent, items: [] });
    for (const { baseline, targets } of objectives.flatMap(({ indicators }) => indicators)) {
      expect(baseline).toEqual({ ...absent, value: null });
      expect(targets).toEqual({ ...absent, items: [] });
    }
  });

  it('shows a target once it is loaded, and as synthetic when it is marked so', async () => {
    const owner = connect(ministry.urls.owner, { applicationName: 'alianza test', max: 1 });
    await owner('reference.target').insert([
      { ...target, indicator: 'HOTLINE_CALLS', evidence: 'C' },
      { ...target, indicator: 'VICTIMS_REPATRIATED', evidence: 'S' },
    ]);
    const query = `query Targets($years: [Year!]) {
      loaded: indicator(code: "HOTLINE_CALLS") { ...targets }
      invented: indicator(code: "VICTIMS_REPATRIATED") { ...targets }
    }
    fragment targets on Indicator { targets(years: $years) { availability note items { year value evidence } } }`;
    const inYear = await ministry.ask(query, { years: [2026] });
    const inAnother = await ministry.ask(query, { years: [2025] });
    await owner('reference.target').delete();
    await owner.destroy();
    expect(inYear).toEqual({
      data: {
        loaded: {
          targets: given('PUBLISHED', [{ year: 2026, value: 1500, evidence: 'CONFIRMED' }]),
        },
        invented: {
          targets: given('SYNTHETIC', [{ year: 2026, value: 1500, evidence: 'SYNTHETIC' }]),
        },
      },
    });
    expect(inAnother).toMatchObject({ data: { loaded: { targets: given('PUBLISHED', []) } } });
  });
});

const target = { year: 2026, value: 1500, source: 'Implementation plan', position: 1 };

function given(availability: string, items: readonly object[]) {
  return { availability, note: null, items };
}

interface Answer {
  readonly partnership: {
    readonly objectives: readonly {
      readonly axis: string;
      readonly subObjectives: object;
      readonly indicators: readonly { readonly baseline: object; readonly targets: object }[];
    }[];
    readonly sustainabilityMeasures: object;
    readonly dialogues: { readonly items: readonly { readonly chosenIndicators: object }[] };
  };
}
