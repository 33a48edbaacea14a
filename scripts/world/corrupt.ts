import type { Column } from '@alianza/kit/register/extract';
import type { DirtKind } from './dirt.ts';

type BadKind = Extract<DirtKind, 'IMPOSSIBLE_DATE' | 'UNKNOWN_PLACE' | 'UNKNOWN_CODE'>;

export const BAD_KINDS: readonly BadKind[] = ['IMPOSSIBLE_DATE', 'UNKNOWN_PLACE', 'UNKNOWN_CODE'];

const SPOILT: Readonly<Record<BadKind, (cell: string, kind: string) => string | undefined>> = {
  IMPOSSIBLE_DATE: (cell, kind) => (kind === 'date' ? thirtyFirstOfFebruary(cell) : undefined),
  UNKNOWN_PLACE: (_cell, kind) =>
    kind === 'municipality' ? '99999' : kind === 'department' ? '00' : undefined,
  UNKNOWN_CODE: (_cell, kind) => (kind === 'code' ? 'CODIGO 99' : undefined),
};

/** Spoils the first cell that can carry this kind of error; undefined when the row has none. */
export function corrupt(
  cells: readonly string[],
  columns: readonly Column[],
  kind: BadKind,
): readonly string[] | undefined {
  for (const [index, { type }] of columns.entries()) {
    const cell = cells[index] ?? '';
    const spoilt = cell === '' ? undefined : SPOILT[kind](cell, type.kind);
    if (spoilt !== undefined) return cells.with(index, spoilt);
  }
  return undefined;
}

function thirtyFirstOfFebruary(cell: string): string {
  return cell.includes('/') ? `31/02/${cell.slice(6)}` : `${cell.slice(0, 4)}-02-31`;
}
