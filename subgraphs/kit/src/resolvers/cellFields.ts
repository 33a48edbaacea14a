import type { AnnouncedRelease } from '../loaders/releases.ts';
import type { Cell } from '../release/cell.ts';
import { UNKNOWN } from '../release/family.ts';
import type { KitContext } from '../server/context.ts';
import { inLanguage, type LanguageArgument } from './language.ts';

/** Fields every cell has, whatever the agency: its year, its dimensions for a flat table, and its release. */
export const cellFields = {
  year: ({ codes }: Cell) => (codes['year'] === undefined ? null : Number(codes['year'])),
  dimensions: (cell: Cell) =>
    Object.entries(cell.codes).map(([dimension, code]) => ({ dimension, code, cell })),
  release: releaseOf,
};

/** The release a cell was read from. */
export async function releaseOf(
  { dataset, release }: Cell,
  _: unknown,
  { loaders }: KitContext,
): Promise<AnnouncedRelease> {
  const found = (await loaders.releases.load(dataset)).find(({ number }) => number === release);
  if (!found)
    throw new TypeError(`Release ${release} of ${dataset} has cells but is not announced.`);
  return found;
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
