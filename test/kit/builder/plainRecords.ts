import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { regionOf } from '@alianza/kit/codes/region';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';

/** A family as its first release froze it, read without the release builder. */
export interface Frozen {
  readonly shape: FamilyShape;
  /** Whether a code is a year or a period that ends fewer than 90 days before a day. */
  readonly isOpen: (code: string, day: string) => boolean;
}

/** One row of a units statement, by column. */
export type Unit = Readonly<Record<string, string | null>>;

interface FrozenRow {
  readonly tables: readonly { readonly name: string; readonly dimensions: readonly string[] }[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly codes: readonly { readonly code: string }[];
  }[];
}

export async function frozenRelease(builder: Knex, dataset: string): Promise<Frozen> {
  const row: FrozenRow = await builder('release.release').where({ dataset, number: 1 }).first();
  const names = row.dimensions.map(({ name }) => name);
  return {
    shape: {
      dimensions: row.dimensions.map(({ name, codes }) => ({
        name,
        codes: codes.map(({ code }) => code),
      })),
      tables: row.tables.map(({ name, dimensions }) => ({
        name,
        dimensions: dimensions.map((dimension) => names.indexOf(dimension)),
      })),
    },
    isOpen,
  };
}

/** The rows of a units statement that were known by the cut-off, in plain SQL. */
export async function unitsOf(
  builder: Knex,
  { folder, file }: { readonly folder: string; readonly file: string },
  cutOff: string,
): Promise<readonly Unit[]> {
  const text = readFileSync(join(folder, 'sql', file), 'utf8').replaceAll(':cutOff', `'${cutOff}'`);
  const { rows } = await builder.raw(
    `select * from (${text.replaceAll('?', '\\?')}\n) every where known_on <= '${cutOff}'`,
  );
  return rows;
}

/** The rows of closed, published years as records, and the pseudonym of each unit by its number. */
export function recordsOf(
  { shape }: Frozen,
  units: readonly Unit[],
  cutOff: string,
): { readonly records: readonly CountedRecord[]; readonly pseudonyms: readonly string[] } {
  const numbers = new Map<string, number>();
  const years = shape.dimensions.find(({ name }) => name === 'year')?.codes ?? [];
  const counted = units.filter(
    ({ year }) => years.includes(year ?? '') && !isOpen(year ?? '', cutOff),
  );
  const records = counted.map((row) => {
    const pseudonym = row['unit'] ?? '';
    const unit = numbers.get(pseudonym) ?? numbers.size;
    numbers.set(pseudonym, unit);
    const codes = shape.dimensions.map(({ name, codes: list }) =>
      list.indexOf(row[name] ?? coarser(name, row, list)),
    );
    return { unit, codes };
  });
  return { records, pseudonyms: [...numbers.keys()] };
}

/** What no statement yields: the region of a department, the window of years (`2022-2024`) a year lies in. */
function coarser(name: string, row: Unit, windows: readonly string[]): string {
  if (name === 'region') return regionOf(row['department'] ?? '');
  const year = row['year'] ?? '';
  return windows.find((window) => window.slice(0, 4) <= year && year <= window.slice(5)) ?? '';
}

function isOpen(code: string, day: string): boolean {
  if (!/^\d{4}(-\d{4})?$/.test(code)) return false;
  const end = new Date(`${code.slice(-4)}-12-31T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 90);
  return end.toISOString().slice(0, 10) > day;
}
