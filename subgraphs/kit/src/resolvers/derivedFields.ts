import { populationKey, type PopulationGroup } from '../loaders/population.ts';
import type { Cell } from '../release/cell.ts';
import { changeOf, type Change } from '../release/change.ts';
import { daysBandTable } from '../release/daysBandTable.ts';
import { TIME_DIMENSIONS } from '../release/family.ts';
import { medianOf, type Median } from '../release/median.ts';
import { populatedPlace } from '../release/populatedPlace.ts';
import { rateOf, type Rate } from '../release/rate.ts';
import { shareOf, type Share } from '../release/share.ts';
import { tableWith } from '../release/tableWith.ts';
import { codeBefore, timeOf } from '../release/time.ts';
import { familyOf, wholeTable } from '../release/wholeTable.ts';
import type { KitContext } from '../server/context.ts';

/** Numbers worked out of a cell's figure and of others its reader may see: never of anything that is not published. */
export const derivedFields = { share, rate, change, medianDays };

/** The cell over that of its group: the same codes without the table's last dimension that is not of time. */
async function share(cell: Cell, _: unknown, context: KitContext): Promise<Share | null> {
  const dimensions = Object.keys(cell.codes);
  const last = dimensions.findLast((name) => !TIME_DIMENSIONS.includes(name));
  if (last === undefined) return null;
  const group = dimensions.filter((name) => name !== last);
  const table = tableWith(familyOf(cell, context), group);
  if (table === undefined) return null;
  const whole = (await wholeTable(cell, table, context)).find(cell.codes);
  return whole ? shareOf(cell.count, whole.count) : null;
}

interface GroupArgument {
  readonly group: PopulationGroup;
}

/** The cell per 100,000 of the group in its department, or in the country when the table has no dimension of place. */
async function rate(
  cell: Cell,
  { group }: GroupArgument,
  { loaders }: KitContext,
): Promise<Rate | null> {
  const place = populatedPlace(cell.codes);
  if (!place) return null;
  const { code, first, last } = timeOf(cell);
  const population = await loaders.population.load(populationKey({ ...place, first, last }));
  return rateOf(cell.count, { persons: population?.[group] ?? null, period: code });
}

/** The cell against that of the year or period before; null where the table begins. */
async function change(cell: Cell, _: unknown, context: KitContext): Promise<Change | null> {
  const time = timeOf(cell);
  const from = codeBefore(time);
  const table = await wholeTable(cell, cell.count.place.table, context);
  const before = table.find({ ...cell.codes, [time.dimension]: from });
  return before ? changeOf({ before: before.count, now: cell.count, from }) : null;
}

interface BandArgument {
  readonly band: string;
}

/** The median over a dimension of bands of days, of the units the cell's other codes hold. */
async function medianDays(
  cell: Cell,
  { band }: BandArgument,
  context: KitContext,
): Promise<Median> {
  const table = daysBandTable(familyOf(cell, context), Object.keys(cell.codes), band);
  const { cells } = await wholeTable(cell, table, context);
  const others = Object.entries(cell.codes).filter(([name]) => name !== band);
  const bands = cells.filter(({ codes }) => others.every(([name, code]) => codes[name] === code));
  return medianOf(bands.map(({ codes, count }) => ({ code: codes[band] ?? '', count })));
}
