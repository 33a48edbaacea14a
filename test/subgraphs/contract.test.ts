import { describe, expect, it } from '@jest/globals';
import {
  assertEnumType,
  assertInputObjectType,
  assertObjectType,
  getNamedType,
  type GraphQLEnumType,
  type GraphQLField,
  isEnumType,
  isObjectType,
} from 'graphql';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';
import { departmentTable, plural } from '@alianza/kit/release/request';
import { subgraphSchema } from '@alianza/kit/server/schema';
import { MINISTRIES } from '../../scripts/ministries.ts';

const MINISTRY = Object.values(MINISTRIES);
const COMMON_FIELDS = ['dimensions', 'count', 'release'];

const DATASETS = MINISTRY.flatMap((ministry) => {
  const schema = subgraphSchema(ministry, {});
  const namespace = ministry.agency.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  const agency = getNamedType(schema.getQueryType()?.getFields()[namespace]?.type);
  return ministry.families.map((family) => ({
    id: family.id,
    family,
    field: assertObjectType(agency).getFields()[family.id.split('.')[1] ?? ''],
  }));
});

const ANSWERS = MINISTRY.flatMap(({ agency, families, answers }) =>
  answers.map((answer) => ({
    ...answer,
    agency,
    family: families.find(({ id }) => id === answer.dataset),
  })),
);

describe.each(DATASETS)('The contract of $id', ({ family, field }) => {
  const dimensions = Object.keys(family.dimensions);
  const tables = assertEnumType(argument('by')).getValues();
  const filters = assertInputObjectType(argument('where')).getFields();
  const cell = assertObjectType(getNamedType(field?.type)).getFields();
  const fields = Object.values(cell).filter(({ name }) => !COMMON_FIELDS.includes(name));

  function argument(name: string) {
    return getNamedType(field?.args.find((given) => given.name === name)?.type);
  }

  /** Dimensions whose field is of an enum, with it. */
  const enums = new Map<string, GraphQLEnumType>(
    fields.flatMap(({ name, type }) => (isEnumType(type) ? [[name, type]] : [])),
  );

  it('stays within the size of a closed family', () => {
    expect(() => checkFamily(family)).not.toThrow();
  });

  it('names exactly the tables that are published, each after its dimensions beside the year', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(family.tables));
    expect(Object.keys(family.tables)).toEqual(Object.values(family.tables).map(nameOf));
  });

  it('filters by every dimension, in the plural', () => {
    expect(Object.keys(filters)).toEqual(dimensions.map(plural));
  });

  it('gives every dimension a field of the cell, and has no other beside what all cells have', () => {
    expect(fields.map((each) => dimensionOf(each, dimensions))).toEqual(dimensions);
    expect(Object.keys(cell).slice(-COMMON_FIELDS.length)).toEqual(COMMON_FIELDS);
  });

  it('gives every dimension with an enum exactly the codes that are published', () => {
    expect(enums.size).toBeGreaterThan(1);
    const inSchema = [...enums].map(([name, type]) => [name, type.getValues().map((v) => v.name)]);
    expect(inSchema).toEqual([...enums.keys()].map((name) => [name, codesOf(family, name)]));
  });

  it('filters a dimension with an enum by that enum', () => {
    for (const [name, type] of enums)
      expect(String(filters[plural(name)]?.type)).toBe(`[${type.name}!]`);
  });
});

describe('The indicators of the ministries', () => {
  it.each(ANSWERS)(
    '$agency answers $indicator with one cell of a year',
    ({ family, table, codes }) => {
      expect(family?.tables[table]).toEqual(['year', ...Object.keys(codes)]);
      for (const [dimension, code] of Object.entries(codes))
        expect(family && codesOf(family, dimension)).toContain(code);
    },
  );

  it('can be asked for within a department, but for those whose table by department is not published', () => {
    const countryOnly = ANSWERS.filter(
      ({ family, table }) => !family || !departmentTable(family, table),
    );
    expect(countryOnly.map(({ agency, indicator }) => `${agency} ${indicator}`)).toEqual([
      'interior CHILD_VICTIMS_IDENTIFIED',
      'interior VICTIMS_ASSISTED_ABROAD',
      'police CHILDREN_FROM_ARMED_GROUPS',
    ]);
  });
});

/** The dimension a field of a cell stands for: its own name, or the key of the entity it refers to (`Offence.article`). */
function dimensionOf(field: GraphQLField<unknown, unknown>, dimensions: readonly string[]) {
  if (dimensions.includes(field.name)) return field.name;
  const entity = getNamedType(field.type);
  return isObjectType(entity) ? dimensions.find((name) => name in entity.getFields()) : undefined;
}

function nameOf(dimensions: readonly string[]): string {
  const others = dimensions.filter((name) => name !== 'year');
  return others.map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase()).join('_') || 'TOTAL';
}

function codesOf({ dimensions }: DatasetFamily, name: string): readonly string[] {
  const list = dimensions[name];
  if (list?.kind === 'listed') return list.codes.map(({ code }) => code);
  return list?.kind === 'codes' ? Object.keys(list.labels) : [];
}
