import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../../../gateway/faces/data/refused.ts';
import { tableOf } from '../../../../gateway/faces/data/tableOf.ts';
import { columnsOf } from '../../../../gateway/faces/table/columnsOf.ts';
import { shapeOfDocument } from '../../../../gateway/faces/table/flatTable.ts';
import { read } from '../../../conventions/repository.ts';

const schema = buildSchema(read('schema/api.graphql'));
const shape = shapeOfDocument(parse('{ departments { code name } }'), schema);
const operation = { shape, columns: columnsOf(shape) };
const departments = ['05', '08', '11'].map((code) => ({ code, name: code }));

function refusalAt(limit: number) {
  try {
    tableOf(operation, { data: { departments }, errors: [] }, limit);
    return undefined;
  } catch (error) {
    return error instanceof Refused ? error.refusal : error;
  }
}

describe('A file of more rows than an operation may return objects', () => {
  it('is refused, and says how to narrow it', () => {
    expect(refusalAt(2)).toMatchObject({
      status: 400,
      code: 'OPERATION_TOO_LARGE',
      words: {
        es: 'El archivo tendría 3 filas y el límite es 2. Elija menos años o un departamento.',
        en: 'The file would have 3 rows, and the limit is 2. Choose fewer years or one department.',
      },
    });
  });

  it('is given at the limit', () => {
    expect(refusalAt(3)).toBeUndefined();
  });
});
