import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../../../gateway/faces/table/columnsOf.ts';
import { shapeOfDocument } from '../../../../gateway/faces/table/flatTable.ts';
import { STATES } from '../../../../gateway/faces/states/states.ts';
import { read } from '../../../conventions/repository.ts';
import { savedOperations } from '../../../operations/savedOperations.ts';

const schema = buildSchema(read('schema/api.graphql'));
const operations = savedOperations();

function columnsIn(source: string) {
  return columnsOf(shapeOfDocument(parse(source), schema));
}

describe('The columns of a saved operation', () => {
  it.each(operations)('$name are named once each, without a language', ({ source }) => {
    const names = columnsIn(source).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['section', 'value', 'status', 'margin95']));
  });

  it.each(operations)('$name say what they hold', ({ source }) => {
    const silent = columnsIn(source).filter(({ title, description }) => !title || !description);
    expect(silent).toEqual([]);
  });

  it('know every state a file can have', () => {
    const inFiles = Object.keys(STATES).filter((state) => state !== 'LOADING');
    for (const { source } of operations) {
      const { values } = columnsIn(source).find(({ name }) => name === 'status') ?? {};
      expect(values?.toSorted()).toEqual(inFiles.toSorted());
    }
  });

  it('keep codes as text, and figures published elsewhere apart from figures of the graph', () => {
    const { source = '' } = operations.find(({ name }) => name === 'Reconciliation') ?? {};
    const types = new Map(columnsIn(source).map(({ name, type }) => [name, type]));
    expect(types.get('department_code')).toBe('string');
    expect(types.get('year')).toBe('integer');
    expect(types.get('published_figure_value')).toBe('number');
    expect(types.get('release_cut_off')).toBe('date');
  });

  it('name both objects around a list', () => {
    const source = '{ indicators { code counterparts { code published { year value } } } }';
    expect(columnsIn(source).map(({ name }) => name)).toEqual([
      'section',
      'indicator_code',
      'counterpart_code',
      'year',
      'published_figure_value',
    ]);
  });
});
