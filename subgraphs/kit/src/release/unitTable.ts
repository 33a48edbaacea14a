import type { Knex } from 'knex';
import type { CodesByDimension } from './codes.ts';
import type { DatasetFamily } from './family.ts';
import type { Publication } from './publish.ts';

/**
 * Reads the register's counted units once into the temporary table `unit`: those known by the cut-off whose year is
 * published. Gives the number of units known by then whose year lies outside the published period.
 */
export async function createUnits(
  transaction: Knex.Transaction,
  { family, units, cutOff }: Publication,
  codes: CodesByDimension,
): Promise<number> {
  await transaction.raw(
    `create temporary table unit on commit drop as
     select * from (${units}) as every where known_on <= :cutOff::date`,
    { cutOff },
  );
  const years = (codes['year'] ?? []).map(({ code }) => code);
  const outside = await transaction('unit').whereNotIn('year', years).delete();
  await refuseUnknownCodes(transaction, family, codes);
  return outside;
}

/** A code outside its list, or none at all, would vanish from the grid, so it stops the release instead. */
async function refuseUnknownCodes(
  transaction: Knex.Transaction,
  family: DatasetFamily,
  codes: CodesByDimension,
): Promise<void> {
  for (const name of Object.keys(family.dimensions)) {
    const known = (codes[name] ?? []).map(({ code }) => code);
    const strangers: (string | null)[] = await transaction('unit')
      .whereNull(name)
      .orWhereNotIn(name, known)
      .distinct()
      .pluck(name);
    if (strangers.length > 0)
      throw new Error(
        `${family.id}: ${family.units} yields ${strangers.map((code) => code ?? 'null').join(', ')} for "${name}", which is not in its code list. ` +
          'Add the code to the family, or map it in the statement; nothing was published.',
      );
  }
}
