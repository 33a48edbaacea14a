import type { Knex } from 'knex';
import { numberAt } from '../disclosure/at.ts';
import { groupOf, type Lattice } from '../disclosure/lattice.ts';
import { add, type Addend, emptyCounts, type TrueCounts } from '../disclosure/trueCounts.ts';
import { column } from './unitTable.ts';
import { copyLines } from './copyLines.ts';

/** What the builder's tables hold: events, each its own unit, or persons who may have several rows. */
export type Counting = 'EVENTS' | 'PERSONS';

/**
 * Counts every grouping of the lattice in one pass (GROUPING SETS). Events are first added up to a cube, one row for each
 * combination of codes, from which roll-ups give the same counts and sums as the rows would; persons are counted from
 * their rows, each once in a group.
 */
export async function countGroups(
  transaction: Knex.Transaction,
  lattice: Lattice,
  counting: Counting,
): Promise<TrueCounts> {
  const used = [...new Set(lattice.groupings.flatMap(({ dimensions }) => dimensions))].toSorted(
    (a, b) => a - b,
  );
  const columns = used.map(column);
  if (counting === 'EVENTS') await createCube(transaction, columns);
  const sets = lattice.groupings.map(({ dimensions }) => `(${dimensions.map(column).join(', ')})`);
  const statement = `select grouping(${columns.join(', ')}), ${columns.join(', ')}, ${AGGREGATES[counting]}
    group by grouping sets (${sets.join(', ')})`;
  const counts = emptyCounts(lattice);
  const addendOf = addendReader(lattice, used);
  for await (const lines of copyLines(transaction, statement))
    for (const line of lines) add(counts, addendOf(line));
  return counts;
}

/** Reads a line of grouping bits, ordinals, count and sum of keys. */
function addendReader(lattice: Lattice, used: readonly number[]): (line: string) => Addend {
  const byBits = new Map(
    lattice.groupings.map((each, place) => [absentBits(used, each.dimensions), { each, place }]),
  );
  return (line) => {
    const [bits, ...rest] = line.split('\t').map(Number);
    const found = byBits.get(bits ?? -1);
    if (!found)
      throw new TypeError(`PostgreSQL counted a grouping (${bits}) that was not asked for.`);
    const codes: number[] = [];
    for (const [at, dimension] of used.entries()) codes[dimension] = numberAt(rest, at);
    const { each, place: grouping } = found;
    const [n = 0, s = 0] = rest.slice(used.length);
    return { grouping, group: groupOf(each, codes), n, s };
  };
}

/** Sums stay modulo 2³²; halves are added apart so that every sum is one of whole numbers PostgreSQL adds fast. */
const AGGREGATES: Readonly<Record<Counting, string>> = {
  EVENTS: `coalesce(sum(n), 0)::bigint, coalesce((sum(low) + (sum(high) & 65535) * 65536) & 4294967295, 0) from cube`,
  PERSONS: `count(distinct unit), coalesce(sum(distinct key) & 4294967295, 0) from counted_unit`,
};

async function createCube(
  transaction: Knex.Transaction,
  columns: readonly string[],
): Promise<void> {
  await transaction.raw(
    `create temporary table cube on commit drop as
     select ${columns.join(', ')}, n, (s & 65535)::integer as low, ((s >> 16) & 65535)::integer as high
     from (
       select ${columns.join(', ')}, count(*)::integer as n, sum(key) as s
       from counted_unit group by ${columns.join(', ')}
     ) as summed`,
  );
  await transaction.raw('analyze cube');
}

/** PostgreSQL's GROUPING bit mask: bit set where the dimension is absent, last dimension lowest. */
function absentBits(used: readonly number[], present: readonly number[]): number {
  return used.reduce((bits, place) => bits * 2 + (present.includes(place) ? 0 : 1), 0);
}
