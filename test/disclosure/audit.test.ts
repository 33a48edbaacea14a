import { describe, expect, it } from '@jest/globals';
import { audit, type AuditInput } from '@alianza/kit/disclosure/attacks/audit';
import { type Gate, GATES } from '@alianza/kit/disclosure/attacks/gates';
import { sumKey } from '@alianza/kit/disclosure/cellKey';
import { noiseLookup } from '@alianza/kit/disclosure/noiseLookup';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { perturbationTable } from '@alianza/kit/disclosure/perturbationTable';
import { protectRecords, type RecordProtection } from '@alianza/kit/disclosure/protect';
import type { CountedRecord } from '@alianza/kit/disclosure/shape';
import { GUARDS_OFF } from './plainRelease.ts';
import {
  crossed,
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const weights = { ...REGIONAL, department: Array.from({ length: 33 }, (_, at) => 1 / (at + 3)) };
const first = shapeOf(weights, [...FIRST_FAMILY, ['department']]);
const records = simulatePeople(600, weights, streamOf('audit'));
const guarded = protectionFrom('audit');

function inputOf(protection: RecordProtection, shape = first): AuditInput {
  const protect = (people: readonly CountedRecord[]) => protectRecords(shape, people, protection);
  const released = protect(records);
  return {
    ...protection,
    shape,
    records,
    released,
    whole: { shape, records, released },
    known: [],
    suppressed: 4,
    protect,
    vintages: null,
    random: streamOf('attackers').float,
  };
}

function failed(input: AuditInput): readonly Gate[] {
  return audit(input)
    .findings.filter(({ passed }) => !passed)
    .map(({ gate }) => gate);
}

describe('the audit of a release of twelve tables about 600 people', () => {
  const report = audit(inputOf(guarded));

  it('passes every gate', () => {
    expect(report.findings.filter(({ passed }) => !passed)).toEqual([]);
    expect(report.passed).toBe(true);
    expect(new Set(report.findings.map(({ gate }) => gate))).toEqual(new Set(Object.keys(GATES)));
  });

  it('gives the same report for the same stream', () => {
    expect(audit(inputOf(guarded))).toEqual(report);
  });

  it('fails the pairs and the confident guesses without guards', () => {
    const tables = crossed(['department', 'year', 'age', 'sex'], 2, 'purpose');
    const open = { ...guarded, guards: GUARDS_OFF };
    const gates = failed(inputOf(open, shapeOf(weights, tables)));
    expect(gates).toContain('pairPersons');
    expect(gates).toContain('confidentShare');
  });

  it('fails the small values where the noise lets every count through', () => {
    const noise = noiseLookup(perturbationTable({ ...PROFILES.child, suppressed: 0 }));
    expect(failed(inputOf({ ...guarded, noise }))).toEqual(['smallValues']);
  });

  it('fails linearity and the vintages with sums as keys and a late record released alone', () => {
    const summed = { ...guarded, cellKey: sumKey(2 ** 32) };
    const before = records.slice(1);
    const released = protectRecords(first, before, summed);
    const input = inputOf(summed);
    const vintages = { before: { shape: first, records: before, released }, after: input };
    expect(failed({ ...input, vintages })).toEqual(['linearityAdvantage', 'vintagePersons']);
  });
});
