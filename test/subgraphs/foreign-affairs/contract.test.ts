import { describe, expect, it } from '@jest/globals';
import { assertEnumType, assertInputObjectType, assertObjectType, isEnumType } from 'graphql';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';
import { plural } from '@alianza/kit/release/request';
import { subgraphSchema } from '@alianza/kit/server/schema';
import { assistance, repatriations } from '../../../subgraphs/foreign-affairs/families.ts';
import { answers } from '../../../subgraphs/foreign-affairs/indicators.ts';
import { subgraph } from './subgraph.ts';

const schema = subgraphSchema(subgraph.ministry, subgraph.resolvers);

const DATASETS: readonly { readonly family: DatasetFamily; readonly name: string }[] = [
  { family: assistance, name: 'Assistance' },
  { family: repatriations, name: 'Repatriation' },
];

describe.each(DATASETS)('The contract of $family.id', ({ family, name }) => {
  const tables = assertEnumType(schema.getType(`${name}Table`)).getValues();
  const filters = assertInputObjectType(schema.getType(`${name}Where`)).getFields();
  const cell = assertObjectType(schema.getType(`${name}Cell`)).getFields();

  it('stays within the size of a closed family', () => {
    expect(() => checkFamily(family)).not.toThrow();
  });

  it('names exactly the tables that are published', () => {
    expect(tables.map((value) => value.name)).toEqual(Object.keys(family.tables));
  });

  it('names each table after its dimensions beside the year', () => {
    expect(Object.keys(family.tables)).toEqual(Object.values(family.tables).map(nameOf));
  });

  it('filters by every dimension, in the plural', () => {
    expect(Object.keys(filters)).toEqual(Object.keys(family.dimensions).map(plural));
  });

  it('gives every dimension a field of the cell', () => {
    expect(Object.keys(cell)).toEqual([
      ...Object.keys(family.dimensions),
      'dimensions',
      'count',
      'release',
    ]);
  });

  it('gives every dimension with an enum exactly the codes that are published', () => {
    const enums = new Map<string, readonly string[]>();
    for (const dimension of Object.keys(family.dimensions)) {
      const type = cell[dimension]?.type;
      if (isEnumType(type))
        enums.set(
          dimension,
          type.getValues().map((value) => value.name),
        );
    }
    const published = [...enums.keys()].map((dimension) => [dimension, codesOf(family, dimension)]);
    expect(enums.size).toBeGreaterThan(2);
    expect([...enums]).toEqual(published);
  });
});

describe('The indicators of the Ministry of Foreign Affairs', () => {
  it.each([...answers])(
    '$indicator is one cell of a year, in the country and in a department',
    ({ dataset, table, codes }) => {
      const { tables } = [assistance, repatriations].find(({ id }) => id === dataset) ?? assistance;
      const inDepartment = table === 'TOTAL' ? 'DEPARTMENT' : `DEPARTMENT_${table}`;
      expect(tables[table]).toEqual(['year', ...Object.keys(codes)]);
      expect(tables[inDepartment]).toEqual(['year', 'department', ...Object.keys(codes)]);
    },
  );
});

function nameOf(dimensions: readonly string[]): string {
  const others = dimensions.filter((name) => name !== 'year');
  const words = others.map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase());
  return words.join('_') || 'TOTAL';
}

function codesOf({ dimensions }: DatasetFamily, name: string): readonly string[] {
  const list = dimensions[name];
  return list?.kind === 'codes' ? Object.keys(list.labels) : [];
}
