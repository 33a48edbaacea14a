import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

const INT_BOUND = 2 ** 31;

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) =>
    Number.isInteger(value) && (value as number) < INT_BOUND && (value as number) >= -INT_BOUND,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || Number.isInteger(value),
};

/** Whether a value that came as JSON is one of this leaf type. Scalars of our own were judged by the agency that owns them. */
export function fitsLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  return isSpecifiedScalarType(type) ? (FITS[type.name]?.(value) ?? true) : true;
}
