import { describe, expect, it } from '@jest/globals';
import { decoyRecords } from '@alianza/kit/disclosure/attacks/decoyRecords';
import { streamOf } from './simulatedPeople.ts';

const records = Array.from({ length: 4000 }, (_, unit) => ({
  unit,
  codes: [unit % 2, unit % 10 < 4 ? 0 : 1],
}));
const decoys = () => decoyRecords(records, { dimension: 1, random: streamOf('decoys').float });

describe('decoy records', () => {
  it('keep who is counted and every other attribute', () => {
    const kept = ({ unit, codes }: (typeof records)[number]) => [unit, codes[0]];
    expect(decoys().map((decoy) => [decoy.unit, decoy.codes[0]])).toEqual(records.map(kept));
  });

  it('keep how common each code is', () => {
    const having = decoys().filter(({ codes }) => codes[1] === 0).length;
    expect(having / records.length).toBeCloseTo(0.4, 1);
  });

  it('agree with the real code only as often as chance has it', () => {
    const agreeing = decoys().filter(({ codes }, at) => codes[1] === records[at]?.codes[1]).length;
    expect(agreeing / records.length).toBeCloseTo(0.4 ** 2 + 0.6 ** 2, 1);
  });

  it('give all rows of a unit one code', () => {
    const rows = records.slice(0, 50).flatMap((record) => [record, record]);
    const drawn = decoyRecords(rows, { dimension: 1, random: streamOf('rows').float });
    const codes = drawn.map((decoy) => decoy.codes[1]);
    expect(codes.filter((_, at) => at % 2 === 0)).toEqual(codes.filter((_, at) => at % 2 === 1));
  });
});
