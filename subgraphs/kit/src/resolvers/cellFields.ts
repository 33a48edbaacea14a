import type { Cell } from '../release/cell.ts';
import { UNKNOWN } from '../release/family.ts';
import type { KitContext } from '../server/context.ts';
import { derivedFields } from './derivedFields.ts';
import { inLanguage, type LanguageArgument } from './language.ts';
import { releaseOf } from './releaseOf.ts';

/** Fields every cell has, whatever the agency: its time, its dimensions for a flat table, its release, what is worked out. */
export const cellFields = {
  year: ({ codes }: Cell) => (codes['year'] === undefined ? null : Number(codes['year'])),
  period: periodField,
  dimensions: (cell: Cell) =>
    Object.entries(cell.codes).map(([dimension, code]) => ({ dimension, code, cell })),
  ...derivedFields,
  release: releaseOf,
};

/** The period of a cell with its first and last year, `2022-2024`; null in a table by year. */
export function periodField({ codes }: Cell) {
  const code = codes['period'];
  if (code === undefined) return null;
  const [firstYear = 0, lastYear = 0] = code.split('-').map(Number);
  return { code, firstYear, lastYear };
}

/**
 * A field that gives the code of one dimension, `UNKNOWN` included; null where the table lacks the dimension. The code
 * list of the dimension and the field's enum are kept equal by a test, so the code is taken for a value of the enum.
 */
export function codeField<Code extends string>(dimension: string) {
  return ({ codes }: Cell): Code | null => (codes[dimension] as Code | undefined) ?? null;
}

/** A field that refers to an entity by one dimension's code; null where the table lacks it or the agency did not record it. */
export function entityField<Key extends string>(dimension: string, key: Key) {
  return ({ codes }: Cell): Record<Key, string> | null => {
    const code = codes[dimension];
    return code === undefined || code === UNKNOWN ? null : ({ [key]: code } as Record<Key, string>);
  };
}

/** A field that gives an agency's age band with its limits, `12-14` or `18+`. */
export function ageBandField(dimension = 'ageBand') {
  return ({ codes }: Cell) => {
    const code = codes[dimension];
    if (code === undefined) return null;
    const [min, max] = code.split(/[-+]/).map((age) => (/^\d+$/.test(age) ? Number(age) : null));
    return { code, minAge: min ?? null, maxAge: max ?? null };
  };
}

/** A dimension of a cell, before its label is read. */
export interface DimensionOfCell {
  readonly dimension: string;
  readonly code: string;
  readonly cell: Cell;
}

/** A dimension's value with the label frozen into its release. */
export const DimensionValue = {
  label: async (
    { dimension, code, cell }: DimensionOfCell,
    { language }: LanguageArgument,
    context: KitContext,
  ) => {
    const { dimensions } = await releaseOf(cell, undefined, context);
    const codes = dimensions.find(({ name }) => name === dimension)?.codes ?? [];
    const label = codes.find((known) => known.code === code);
    return label ? inLanguage(label, language) : code;
  },
};
