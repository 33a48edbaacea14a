import type { Knex } from 'knex';
import type { Lattice } from '../disclosure/lattice.ts';
import { type Blocked, type Member, NearDuplicates } from '../disclosure/nearDuplicates.ts';
import type { TrueCounts } from '../disclosure/trueCounts.ts';
import { copyLines } from './copyLines.ts';
import type { Counting } from './counts.ts';
import { column } from './unitTable.ts';

export interface Search {
  readonly lattice: Lattice;
  readonly counts: TrueCounts;
  readonly counting: Counting;
  readonly smallest: number;
}

/** Guard R2 over the builder's tables: the members are streamed twice, so memory grows with the groups only. */
export async function blockedGroups(
  transaction: Knex.Transaction,
  { lattice, counts, counting, smallest }: Search,
): Promise<Blocked> {
  const search = new NearDuplicates(lattice, counts, smallest);
  await eachMember(transaction, { lattice, counting }, (member) => search.look(member));
  if (search.startConfirming())
    await eachMember(transaction, { lattice, counting }, (member) => search.confirm(member));
  return search.blocked();
}

type Walk = Pick<Search, 'lattice' | 'counting'>;

async function eachMember(
  transaction: Knex.Transaction,
  { lattice, counting }: Walk,
  visit: (member: Member) => void,
): Promise<void> {
  const used = [...new Set(lattice.groupings.flatMap(({ dimensions }) => dimensions))];
  const columns = used.map(column).join(', ');
  if (counting === 'EVENTS') {
    for await (const lines of copyLines(transaction, `select n, ${columns} from cube`))
      for (const line of lines) {
        const [weight = 0, ...codes] = line.split('\t').map(Number);
        visit({ weight, rows: [spread(used, codes)] });
      }
    return;
  }
  await eachPerson(transaction, { used, columns }, visit);
}

/** Persons come in order of their unit, so that the rows of one are together. */
async function eachPerson(
  transaction: Knex.Transaction,
  { used, columns }: { readonly used: readonly number[]; readonly columns: string },
  visit: (member: Member) => void,
): Promise<void> {
  const statement = `select unit, ${columns} from counted_unit order by unit`;
  let person = '';
  let rows: number[][] = [];
  for await (const lines of copyLines(transaction, statement))
    for (const line of lines) {
      const [unit = '', ...codes] = line.split('\t');
      if (unit !== person && rows.length > 0) {
        visit({ weight: 1, rows });
        rows = [];
      }
      person = unit;
      rows.push(spread(used, codes.map(Number)));
    }
  if (rows.length > 0) visit({ weight: 1, rows });
}

/** Ordinals by the place of their dimension in the family; dimensions no table uses stay out. */
function spread(used: readonly number[], codes: readonly number[]): number[] {
  const all: number[] = [];
  for (const [at, dimension] of used.entries()) all[dimension] = codes[at] ?? 0;
  return all;
}
