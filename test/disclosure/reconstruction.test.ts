import { describe, expect, it } from '@jest/globals';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import { reconstruct } from '@alianza/kit/disclosure/attacks/reconstruction';
import { type RecordProtection, protectRecords } from '@alianza/kit/disclosure/protect';
import { NO_NOISE } from './plainRelease.ts';
import {
  crossed,
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
  type Weights,
} from './simulatedPeople.ts';

const BINARY = { ...REGIONAL, purpose: [2, 3] };
const NOISE = 7;
const SEEDS = ['1', '2', '3'];

interface Trial {
  readonly weights: Weights;
  readonly tables: readonly (readonly string[])[];
  readonly protection: RecordProtection;
  readonly variance: number;
}

/** Mean over seeds of an attack on the last dimension, which is drawn independently of the others. */
function attack({ weights, tables, protection, variance }: Trial, seeds = SEEDS) {
  const shape = shapeOf(weights, tables);
  const found = seeds.map((seed) => {
    const records = simulatePeople(600, weights, streamOf(seed));
    const released = protectRecords(shape, records, protection);
    const dimension = shape.dimensions.length - 1;
    return reconstruct({ shape, records, released }, { dimension, code: 0, known: [], variance });
  });
  const mean = (figure: 'auc' | 'confident') =>
    found.reduce((sum, each) => sum + each[figure], 0) / found.length;
  return { auc: mean('auc'), confident: mean('confident') };
}

describe('linear reconstruction of 600 people', () => {
  const protection = protectionFrom('reconstruction');
  const guarded = { weights: BINARY, tables: FIRST_FAMILY, protection, variance: NOISE };
  const coarse = Object.keys(REGIONAL).slice(0, 6);

  it('stays under both gates in the first family', () => {
    const { auc, confident } = attack(guarded);
    expect(auc).toBeGreaterThan(0.6);
    expect(judge('reconstructionAuc', auc, '').passed).toBe(true);
    expect(judge('confidentShare', confident, '').passed).toBe(true);
  });

  it('finds out more from plain counts', () => {
    const plain = { ...protection, noise: NO_NOISE };
    const { auc } = attack({ ...guarded, protection: plain, variance: 0 });
    expect(auc).toBeGreaterThan(attack(guarded).auc + 0.02);
  });

  it('finds out more from a wider family, and fails both gates when that is published plainly', () => {
    const plain = { ...protection, noise: NO_NOISE };
    const wide = { ...guarded, tables: crossed(coarse, 2, 'purpose') };
    expect(attack(wide).auc).toBeGreaterThan(attack(guarded).auc + 0.02);
    const { auc, confident } = attack({ ...wide, protection: plain, variance: 0 });
    expect(judge('reconstructionAuc', auc, '').passed).toBe(false);
    expect(judge('confidentShare', confident, '').passed).toBe(false);
  });

  it('fails its gate with sixteen free attributes, in spite of the noise', () => {
    const names = Array.from({ length: 16 }, (_, at) => `b${at}`);
    const weights = { ...Object.fromEntries(names.map((name) => [name, [1, 1]])), purpose: [2, 3] };
    const tables = crossed(names, 2, 'purpose');
    const { auc } = attack({ weights, tables, protection, variance: NOISE }, ['1']);
    expect(judge('reconstructionAuc', auc, '').passed).toBe(false);
  });
});

describe('linear reconstruction with known totals', () => {
  const weights = { team: [1, 1, 1, 1], purpose: [2, 3] };
  const shape = shapeOf(weights, [['team', 'purpose']]);
  // Twelve people a team; in team 0 all have the attribute, in the others nobody has.
  const records = Array.from({ length: 48 }, (_, unit) => ({
    unit,
    codes: [unit % 4, unit % 4 === 0 ? 0 : 1],
  }));
  const released = protectRecords(shape, records, protectionFrom('known')).map((cells) =>
    cells.map(({ codes }) => ({ codes, value: null, status: 'WITHHELD_BASE' as const })),
  );
  const target = { dimension: 1, code: 0, variance: NOISE };

  it('says nothing where every cell is withheld', () => {
    const found = reconstruct({ shape, records, released }, { ...target, known: [] });
    expect(found).toEqual({ auc: 0.5, confident: 0 });
  });

  it('uses a known total as exact', () => {
    const known = [{ table: 0, codes: [0, 0], value: 12 }];
    const found = reconstruct({ shape, records, released }, { ...target, known });
    expect(found.auc).toBe(1);
  });

  it('uses a total released as OFFICIAL as exact', () => {
    const official = released.map((cells) =>
      cells.map((cell) =>
        cell.codes.join() === '0,0' ? { ...cell, value: 12, status: 'OFFICIAL' as const } : cell,
      ),
    );
    const found = reconstruct({ shape, records, released: official }, { ...target, known: [] });
    expect(found.auc).toBe(1);
  });
});
