import { describe, expect, it } from '@jest/globals';
import { csvOf } from '../../../../gateway/faces/data/formats/csv.ts';
import type { Cell, Column } from '../../../../gateway/faces/table/column.ts';
import { csvRows } from './readFiles.ts';

const COLUMNS: readonly Column[] = ['code', 'value'].map((name) => ({
  name,
  type: 'string',
  title: name,
  description: name,
}));

const USUAL = { bom: false, separator: ',' } as const;

function written(cell: Cell, separator: ',' | ';' = ','): string {
  const table = { columns: COLUMNS, rows: [[cell, 1]] };
  return csvOf(table, { ...USUAL, separator })
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');
}

describe('A cell of CSV', () => {
  it.each(['=1+1', '+57', '-x', '@here', '\tx', '\rx'])('%j is no formula', (text) => {
    expect(written(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each([-5, -0.5, 1e21])('%d stays the number it is', (number) => {
    expect(written(number)).toBe(`${number},1`);
  });

  it.each([
    ['a code with a leading zero', '05', '"05",1'],
    ['a text with the separator', 'a,b', '"a,b",1'],
    ['a quoted word', 'la "trata"', '"la ""trata""",1'],
    ['a text of two lines', 'a\nb', '"a\nb",1'],
    ['no value', null, ',1'],
    ['an empty text', '', '"",1'],
    ['yes', true, 'true,1'],
  ])('is written as %s', (_, cell, line) => {
    expect(written(cell)).toBe(line);
  });

  it('is quoted by the separator in use', () => {
    expect(written('a,b', ';')).toBe('a,b;1');
    expect(written('a;b', ';')).toBe('"a;b";1');
  });

  it('is read back as it was', () => {
    const texts = ['05', 'a,b', 'la "trata"', 'a\r\nb', ' x ', 'niñas'];
    const file = csvOf({ columns: COLUMNS, rows: texts.map((text) => [text, null]) }, USUAL);
    expect(csvRows(file).map(({ code }) => code)).toEqual(texts);
  });
});
