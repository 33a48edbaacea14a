import { describe, expect, it } from '@jest/globals';
import { Kind, print, validate } from 'graphql';
import { examplesIn } from '../../../../gateway/faces/schema/examples/exampleOf.ts';
import { shownAnswer } from '../../../../gateway/faces/schema/examples/shownAnswer.ts';
import { readSavedOperations } from '../../../../gateway/src/savedOperations.ts';
import { ROOT } from '../../../conventions/repository.ts';
import { API } from './composed.ts';

const SAVED = readSavedOperations(`${ROOT}/schema/operations`);
const EXAMPLES = examplesIn(SAVED, API);

describe('The example of a type', () => {
  it.each([...EXAMPLES.keys()])('is a query the schema takes: %s', (type) => {
    const example = EXAMPLES.get(type);
    const definitions = example ? [example.excerpt] : [];
    expect(validate(API, { kind: Kind.DOCUMENT, definitions })).toEqual([]);
    expect([...SAVED.keys()]).toContain(example?.operation);
  });

  it('exists for every type that is asked for in a saved operation', () => {
    const wanted = ['Query', 'Department', 'OffenceCell', 'Figure', 'FigureStatus', 'OffenceWhere'];
    expect([...EXAMPLES.keys()]).toEqual(expect.arrayContaining(wanted));
    expect(EXAMPLES.has('Documented')).toBe(false);
  });

  it('keeps what tells where one is on the way to a rate of Norte de Santander', () => {
    const rate = EXAMPLES.get('Rate');
    const text = rate ? print(rate.excerpt) : '';
    expect(text).toMatch(/departments \{\s+code\s+name\s+police/);
    expect(text).toMatch(/rate\(group: UNDER_18\) \{\s+value\s+status/);
    expect(text).not.toContain('icbf');
  });

  it('shows of the answer what it asks for, and of each list its first element', () => {
    const set = EXAMPLES.get('Rate')?.excerpt.selectionSet;
    const offences = [{ year: 2024, ageGroup: 'UNDER_18', rate: { value: 1.5 }, count: {} }];
    const antioquia = { code: '05', name: 'Antioquia', police: { offences }, icbf: null };
    const data = { departments: [antioquia, { code: '08' }] };
    expect(shownAnswer(data, set)).toMatchObject({
      departments: [{ code: '05', name: 'Antioquia', police: { offences: [{ year: 2024 }] } }],
    });
    expect(JSON.stringify(shownAnswer(data, set))).not.toMatch(/icbf|count|08/);
    expect(shownAnswer({ departments: null }, set)).toEqual({ departments: null });
  });
});
