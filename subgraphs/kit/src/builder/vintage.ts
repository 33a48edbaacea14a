import type { Knex } from 'knex';
import { batchOf, type Correction, mayCorrect } from '../disclosure/corrections.ts';
import type { Lattice } from '../disclosure/lattice.ts';
import type { FamilyShape } from '../disclosure/shape.ts';
import type { CodesByDimension } from '../release/codes.ts';
import { copyLines } from './copyLines.ts';
import type { Counting } from './counts.ts';
import { keepsEarlierVintages } from './earlierVintages.ts';
import { type Differing, differences, settledYears } from './differing.ts';
import type { DatasetMemory } from './memory.ts';
import { column } from './unitTable.ts';

/** What the latest release of a dataset counted, and what may change of it now. */
export interface Vintage {
  readonly dataset: string;
  readonly cutOff: string;
  readonly counting: Counting;
  readonly memory: DatasetMemory | undefined;
  readonly lattice: Lattice;
  readonly codes: CodesByDimension;
  readonly smallest: number;
}

/** How many units changed in closed periods: counted as they are now, or held as they were. */
export interface Corrections {
  readonly applied: number;
  readonly held: number;
  /** How to compare with the latest release; undefined before the first. */
  readonly differing?: Differing;
}

/**
 * Guard R3 in the builder's table: rows of periods the latest release counted stay as that release counted them, unless
 * enough corrections come together. Rows of periods closed since then stay as the register has them.
 */
export async function holdCorrections(
  transaction: Knex.Transaction,
  vintage: Vintage,
): Promise<Corrections> {
  const { memory, cutOff, lattice, smallest } = vintage;
  if (!memory) return { applied: 0, held: 0 };
  const columns = Object.keys(vintage.codes).map((_, place) => column(place));
  await transaction.raw(
    `create temporary table counted_before on commit drop as
     select unit, key, ${columns.map((name, place) => `codes[${place + 1}] as ${name}`).join(', ')}
     from vintage.unit where dataset = ?`,
    [vintage.dataset],
  );
  const differing = { columns, ...settledYears(vintage.codes, memory.cutOff) };
  const corrections = await correctionsOf(transaction, differing);
  const ready = mayCorrect(memory.corrected, cutOff) ? batchOf(corrections, lattice, smallest) : [];
  const batch = (await keepsEarlierVintages(transaction, vintage, ready)) ? ready : [];
  const applied = new Set(batch.map(({ unit }) => unit));
  const held = corrections.filter(({ unit }) => !applied.has(unit));
  if (held.length > 0)
    await keepAsBefore(transaction, held, { ...differing, counting: vintage.counting });
  return { applied: batch.length, held: held.length, differing };
}

/** Units with rows, in years counted before, that come or go. */
async function correctionsOf(
  transaction: Knex.Transaction,
  differing: Differing,
): Promise<readonly Correction[]> {
  const { come, gone } = differences(differing);
  const found = new Map<string, { readonly come: number[][]; readonly gone: number[][] }>();
  for (const [fate, statement] of [['come', come] as const, ['gone', gone] as const])
    for await (const lines of copyLines(transaction, statement))
      for (const line of lines) {
        const [unit = '', ...codes] = line.split('\t');
        const rows = found.get(unit) ?? { come: [], gone: [] };
        found.set(unit, rows);
        rows[fate].push(codes.map(Number));
      }
  return [...found].map(([unit, rows]) => ({ unit: BigInt(unit), ...rows }));
}

/**
 * Puts back the rows of held units as the latest release counted them. An event has one row, so its new one goes wherever
 * it is; a person keeps those of years closed since.
 */
async function keepAsBefore(
  transaction: Knex.Transaction,
  held: readonly Correction[],
  { columns, year, ordinals, counting }: Differing & Pick<Vintage, 'counting'>,
): Promise<void> {
  const units = held.map(({ unit }) => String(unit));
  await transaction.raw(
    `delete from counted_unit where unit = any(:units::bigint[])
     and (:everywhere or ${year} = any(:ordinals::integer[]))`,
    { units, ordinals, everywhere: counting === 'EVENTS' },
  );
  await transaction.raw(
    `insert into counted_unit select unit, key, ${columns.join(', ')} from counted_before where unit = any(:units::bigint[])`,
    { units },
  );
}

/** Remembers what this release counted, for the next one. */
export async function rememberUnits(
  transaction: Knex.Transaction,
  { dataset, shape }: { readonly dataset: string; readonly shape: FamilyShape },
): Promise<void> {
  const columns = shape.dimensions.map((_, place) => column(place));
  await transaction.raw('delete from vintage.unit where dataset = ?', [dataset]);
  await transaction.raw(
    `insert into vintage.unit select ?, unit, key, array[${columns.join(', ')}]::smallint[] from counted_unit`,
    [dataset],
  );
}
