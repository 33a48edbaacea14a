import type { Knex } from 'knex';
import { UNKNOWN, type Bilingual, type CodeList, type DatasetFamily } from './family.ts';

/** The codes of one dimension in their order of display, with labels; years and departments included. */
export type DimensionCodes = Readonly<Record<string, Bilingual>>;

const NOT_RECORDED: Bilingual = { es: 'Sin dato', en: 'Not recorded' };

/** Spells out every code of a family's dimensions, as they are frozen into a release. */
export async function codesOf(
  connection: Knex,
  family: DatasetFamily,
): Promise<Readonly<Record<string, DimensionCodes>>> {
  const departments = await departmentCodes(connection);
  const entries = Object.entries(family.dimensions).map(([name, list]) => [
    name,
    spell(list, departments),
  ]);
  return Object.fromEntries(entries);
}

function spell(list: CodeList, departments: DimensionCodes): DimensionCodes {
  switch (list.kind) {
    case 'years':
      return years(list.first, list.last);
    case 'departments':
      return departments;
    case 'codes':
      return list.labels;
  }
}

function years(first: number, last: number): DimensionCodes {
  const codes = Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
  return Object.fromEntries(codes.map((code) => [code, { es: code, en: code }]));
}

async function departmentCodes(connection: Knex): Promise<DimensionCodes> {
  const rows = await connection('reference.department').select('code', 'name').orderBy('code');
  const named = rows.map(({ code, name }) => [code, { es: name, en: name }]);
  return { ...Object.fromEntries(named), [UNKNOWN]: NOT_RECORDED };
}
