import { buildSchema } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { openApi } from '../../../../gateway/faces/data/openApi.ts';
import { dataOperations } from '../../../../gateway/faces/data/operation.ts';
import { tableSchema } from '../../../../gateway/faces/data/tableSchema.ts';
import { readSavedFiles } from '../../../../gateway/faces/operations/readSavedFiles.ts';
import { COLUMNS_ES } from '../../../../gateway/faces/words/data/columnsEs.ts';
import { read } from '../../../conventions/repository.ts';

const schema = buildSchema(read('schema/api.graphql'));
const operations = dataOperations(readSavedFiles('schema/operations'))(schema);
const all = [...operations.values()];

describe('The Table Schema of a download', () => {
  it.each(all)('$name tells each column, its kind and its words', (operation) => {
    const { fields, missingValues, sections } = tableSchema(operation, 'es');
    expect(fields.map(({ name }) => name)).toEqual(operation.columns.map(({ name }) => name));
    expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
    expect(missingValues).toEqual(['']);
    expect(sections.filter(({ name }) => name === '')).toEqual([]);
  });

  it('names the states as the only ones, and the unit of each list', () => {
    const map = operations.get('Map');
    const { title, fields, sections } = tableSchema(map ?? fail(), 'es');
    expect(title).toBe('Mapa de los departamentos');
    const status = fields.find(({ name }) => name === 'status');
    expect(status?.constraints?.enum).toContain('WITHHELD_NEAR_DUPLICATE');
    expect(status?.constraints?.enum).toContain('UNAVAILABLE');
    expect(sections).toContainEqual({
      name: 'departments.icbf.admissions',
      description: 'Number of processes (procesos); a child with two processes is counted twice.',
    });
  });

  it('has Spanish words for every column of a saved operation, and for no other', () => {
    const names = new Set(all.flatMap(({ columns }) => columns.map(({ name }) => name)));
    expect(Object.keys(COLUMNS_ES).toSorted()).toEqual([...names].toSorted());
  });
});

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Get }>>;
  readonly components: { readonly schemas: object; readonly responses: object };
}

interface Get {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly schema: object }[];
}

describe('The OpenAPI description', () => {
  const described = openApi(operations, { schema, language: 'en' }) as unknown as Described;

  it('has every operation in every kind of file', () => {
    expect(described.openapi).toBe('3.1.0');
    const expected = all.flatMap(({ name }) =>
      ['csv', 'json', 'parquet'].map((format) => `/data/${name}.${format}`),
    );
    expect(Object.keys(described.paths)).toEqual(expected);
    const ids = Object.values(described.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has each variable with its kind and default', () => {
    const parameters = described.paths['/data/ReturnsAndRoutes.csv']?.get.parameters;
    expect(parameters?.map(({ name }) => name)).toEqual([
      'years',
      'asOf',
      'lang',
      'partial',
      'bom',
      'sep',
    ]);
    expect(parameters?.[0]?.schema).toEqual({
      type: 'array',
      items: { type: 'integer', description: 'a year from 1900 to 2100, such as 2024' },
      default: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
    });
  });

  it('points at nothing that is not there', () => {
    const text = JSON.stringify(described);
    const references = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    const missing = references.filter(
      ([, kind = '', name = '']) => !hasPart(described, kind, name),
    );
    expect(missing).toEqual([]);
  });
});

function hasPart({ components }: Described, kind: string, name: string): boolean {
  const parts: Readonly<Record<string, object>> = { ...components };
  return Object.hasOwn(parts[kind] ?? {}, name);
}

function fail(): never {
  throw new Error('there is no map');
}
