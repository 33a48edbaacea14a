import { describe, expect, it } from '@jest/globals';
import { assertEnumType, assertInputObjectType, assertObjectType, isEnumType } from 'graphql';
import { PURPOSES } from '@alianza/kit/codes/lists';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';
import { plural } from '@alianza/kit/release/request';
import { subgraphSchema } from '@alianza/kit/server/schema';
import { calls, families, routes, victims } from '../../../subgraphs/interior/families.ts';
import { answers } from '../../../subgraphs/interior/indicators.ts';
import { references } from '../../../subgraphs/interior/references.ts';
import { subgraph } from './subgraph.ts';

const schema = subgraphSchema(subgraph.ministry, subgraph.resolvers);

const DATASETS: readonly { readonly family: DatasetFamily; readonly name: string }[] = [
  { family: victims, name: 'RouteVictim' },
  { family: routes, name: 'Route' },
  { family: calls, name: 'Call' },
];

describe.each(DATASETS)('The contract of $family.id', ({ family, name }) => {
  const tables = assertEnumType(schema.getType(`${name}Table`)).getValues();
  const filters = assertInputObjectType(schema.getType(`${name}Where`)).getFields();
  const cell = assertObjectType(schema.getType(`${name}Cell`)).getFields();
  const dimensions = Object.keys(family.dimensions);

  it('stays within the size of a closed family', () => {
    expect(() => checkFamily(family)).not.toThrow();
  });

  it('names exactly the tables that are published, each after its dimensions beside the year', () => {
    expect(tables.map((value) => value.name)).toEqual(Object.keys(family.tables));
    expect(Object.keys(family.tables)).toEqual(Object.values(family.tables).map(nameOf));
  });

  it('filters by every dimension, in the plural, and gives each a field of the cell', () => {
    expect(Object.keys(filters)).toEqual(dimensions.map(plural));
    expect(Object.keys(cell)).toEqual([...dimensions, 'dimensions', 'count', 'release']);
  });

  it('gives every dimension with an enum exactly the codes that are published', () => {
    const inSchema = dimensions.flatMap((dimension) => {
      const type = cell[dimension]?.type;
      return isEnumType(type) ? [{ dimension, codes: type.getValues().map((v) => v.name) }] : [];
    });
    expect(inSchema.length).toBeGreaterThan(4);
    expect(inSchema).toEqual(
      inSchema.map(({ dimension }) => ({ dimension, codes: codesOf(family, dimension) })),
    );
  });
});

describe('The Ministry of Interior', () => {
  it.each([...answers])(
    'answers $indicator with one cell of a year',
    ({ dataset, table, codes }) => {
      const family = families.find(({ id }) => id === dataset);
      expect(family?.tables[table]).toEqual(['year', ...Object.keys(codes)]);
    },
  );

  it('labels a form of exploitation as every release does', () => {
    const forms = references().find(({ table }) => table === 'reference.exploitation_form')?.rows;
    const labels = Object.fromEntries(
      forms?.map((row) => [row['code'], { es: row['label_es'], en: row['label_en'] }]) ?? [],
    );
    const { UNKNOWN } = PURPOSES.labels;
    expect({ ...labels, UNKNOWN }).toEqual(PURPOSES.labels);
  });
});

function nameOf(dimensions: readonly string[]): string {
  const words = dimensions
    .filter((name) => name !== 'year')
    .map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase());
  return words.join('_') || 'TOTAL';
}

function codesOf({ dimensions }: DatasetFamily, name: string): readonly string[] {
  const list = dimensions[name];
  return list?.kind === 'codes' ? Object.keys(list.labels) : [];
}
