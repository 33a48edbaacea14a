import type { Knex } from 'knex';
import { periodCodes } from '../codes/period.ts';
import { regionCodes } from '../codes/region.ts';
import { UNKNOWN, type Code, type CodeList, type DatasetFamily } from './family.ts';

/**
 * The codes of each dimension in their order of display. Lists, not objects: an object would move the keys that look
 * like numbers (`11`) before those that do not (`05`).
 */
export type CodesByDimension = Readonly<Record<string, readonly Code[]>>;

/** Spells out every code of a family's dimensions, as they are frozen into a release. */
export async function codesOf(
  connection: Knex,
  { dimensions }: DatasetFamily,
): Promise<CodesByDimension> {
  const departments = await departmentCodes(connection);
  const spelled = Object.entries(dimensions).map(([name, list]) => [
    name,
    spell(list, departments),
  ]);
  return Object.fromEntries(spelled);
}

function spell(list: CodeList, departments: readonly Code[]): readonly Code[] {
  switch (list.kind) {
    case 'years':
      return years(list.first, list.last);
    case 'periods':
      return periodCodes(list);
    case 'departments':
      return departments;
    case 'regions':
      return regionCodes;
    case 'codes':
      return Object.entries(list.labels).map(([code, label]) => ({ code, ...label }));
    case 'listed':
      return list.codes;
  }
}

function years(first: number, last: number): readonly Code[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const code = String(first + offset);
    return { code, es: code, en: code };
  });
}

async function departmentCodes(connection: Knex): Promise<readonly Code[]> {
  const rows = await connection('reference.department').select('code', 'name').orderBy('code');
  const named = rows.map(({ code, name }) => ({ code, es: name, en: name }));
  return [...named, { code: UNKNOWN, es: 'Sin dato', en: 'Not recorded' }];
}
