import { catalogued } from '../errors/catalogued.ts';
import { nearest } from '../codes/nearest.ts';
import type { KitContext, KitLoaders } from '../server/context.ts';
import type { Scope } from '../server/scope.ts';
import type { Cell } from './cell.ts';
import type { DatasetFamily } from './family.ts';
import { tableRequest, type TableArguments } from './request.ts';

/** The resolver of a table field: published cells of one table, in the order of the code lists. */
export function tableField(family: DatasetFamily) {
  return async (
    scope: Scope,
    given: TableArguments,
    { loaders }: KitContext,
  ): Promise<readonly Cell[]> => {
    const request = tableRequest(family, scope, given);
    const cells = await loaders.cells.load(request);
    await refuseUnknownCode(request.wanted, cells, (dimension) =>
      frozenCodes(loaders, family.id, dimension),
    );
    return cells;
  };
}

/** A table has a cell for every code, so a wanted code without a cell does not exist. */
async function refuseUnknownCode(
  wanted: Readonly<Record<string, readonly string[]>>,
  cells: readonly Cell[],
  codesOf: (dimension: string) => Promise<readonly string[]>,
): Promise<void> {
  for (const [dimension, codes] of Object.entries(wanted)) {
    const seen = new Set(cells.map((cell) => cell.codes[dimension]));
    const stranger = codes.find((code) => !seen.has(code));
    if (stranger === undefined) continue;
    const known = await codesOf(dimension);
    if (known.includes(stranger)) continue;
    const details = {
      given: stranger,
      list: dimension,
      nearest: nearest(stranger, known) ?? 'unknown',
    };
    throw catalogued('UNKNOWN_CODE', details);
  }
}

/** The codes of a dimension in the dataset's releases; read only to name the nearest one in a refusal. */
async function frozenCodes(
  { releases }: KitLoaders,
  dataset: string,
  dimension: string,
): Promise<readonly string[]> {
  const announced = await releases.load(dataset);
  const dimensions = announced.flatMap((release) => release.dimensions);
  const frozen = dimensions.filter(({ name }) => name === dimension);
  return [...new Set(frozen.flatMap(({ codes }) => codes.map(({ code }) => code)))];
}
