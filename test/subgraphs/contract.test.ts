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
import { regionCodes } from '@alianza/kit/codes/region';
import { derivedFrom } from '@alianza/kit/release/derived';
import { checkFamily, type DatasetFamily } from '@alianza/kit/release/family';
import { besideTime, departmentTable, plural } from '@alianza/kit/release/request';
import { subgraphSchema } from '@alianza/kit/server/schema';
import { MINISTRIES } from '../../scripts/ministries.ts';

const MINISTRY = Object.values(MINISTRIES);
/** Tables of a large dataset that cross a department with a dimension even by period. */
const CROSSED_DEPARTMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'police.arrests': [
    ['period', 'department', 'cpcForm'],
    ['period', 'department', 'nationalityGroup'],
  ],
  'police.victims': [['period', 'department', 'ageGroup']],
};

const COMMON_FIELDS = ['dimensions', 'count', 'share', 'rate', 'change', 'medianDays', 'release'];

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

  it('names exactly the tables that are published, each after its dimensions beside the time', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(family.tables));
    expect(Object.keys(family.tables)).toEqual(Object.values(family.tables).map(nameOf));
  });

  it('declares only dimensions that a table is published by, and what they are derived from', () => {
    const used = new Set(Object.values(family.tables).flat());
    const sources = [...used].map(derivedFrom).filter((name) => name !== undefined);
    expect(dimensions.filter((name) => !used.has(name) && !sources.includes(name))).toEqual([]);
    expect(dimensions).toEqual(expect.arrayContaining(sources));
  });

  it('pools years for departments alone, but for the tables named above', () => {
    const pooled = Object.values(family.tables).filter((dims) => dims.includes('period'));
    const crossed = pooled.filter((dims) => dims.includes('department') && dims.length > 2);
    expect(crossed).toEqual(CROSSED_DEPARTMENTS[family.id] ?? []);
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

  it('can be asked for within a department, but for those whose table by year and department is not published', () => {
    const countryOnly = ANSWERS.filter(
      ({ family, table }) => !family || !yearlyInDepartment(family, table),
    );
    expect(countryOnly.map(({ agency, indicator }) => `${agency} ${indicator}`)).toEqual([
      'foreign-affairs VICTIMS_ASSISTED_ABROAD',
      'foreign-affairs VICTIMS_REPATRIATED',
      'interior VICTIMS_IDENTIFIED',
      'interior CHILD_VICTIMS_IDENTIFIED',
      'interior VICTIMS_ASSISTED_ABROAD',
      'police VICTIMS_IDENTIFIED',
      'police CHILD_VICTIMS_IDENTIFIED',
      'police CHILDREN_FROM_ARMED_GROUPS',
      'icbf CHILDREN_FROM_ARMED_GROUPS',
    ]);
  });
});

/** The dimension a field of a cell stands for: its own name, or the key of the entity it refers to (`Offence.article`). */
function dimensionOf(field: GraphQLField<unknown, unknown>, dimensions: readonly string[]) {
  if (dimensions.includes(field.name)) return field.name;
  const entity = getNamedType(field.type);
  return isObjectType(entity) ? dimensions.find((name) => name in entity.getFields()) : undefined;
}

function yearlyInDepartment(family: DatasetFamily, by: string): boolean {
  return family.tables[departmentTable(family, by) ?? '']?.includes('year') ?? false;
}

function nameOf(dimensions: readonly string[]): string {
  const words = besideTime(dimensions).map((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase());
  return words.join('_') || 'TOTAL';
}

function codesOf({ dimensions }: DatasetFamily, name: string): readonly string[] {
  const list = dimensions[name];
  if (list?.kind === 'regions') return regionCodes.map(({ code }) => code);
  if (list?.kind === 'listed') return list.codes.map(({ code }) => code);
  return list?.kind === 'codes' ? Object.keys(list.labels) : [];
}
