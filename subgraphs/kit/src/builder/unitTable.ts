import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Client, escapeLiteral } from 'pg';
import type { Knex } from 'knex';
import { from } from 'pg-copy-streams';
import type { CodesByDimension } from '../release/codes.ts';
import { copyLines } from './copyLines.ts';
import type { Publication } from './publication.ts';
import { ReleaseRefused } from './releaseRefused.ts';
import { type LeftOut, type UnitRows, unitRows, yieldedDimensions } from './unitRows.ts';

/** A build's two connections: the register is read on one while its rows are written on the other. */
export interface Connections {
  readonly source: Knex.Transaction;
  readonly target: Knex.Transaction;
}

/** Column of the builder's table for the dimension at a place. */
export function column(place: number): string {
  return `c${place}`;
}

/**
 * Streams the register's counted rows into the temporary table `counted_unit` (unit, key, one ordinal per dimension), in
 * the target's transaction. Memory does not grow with the rows.
 */
export async function fillUnits(
  { source, target }: Connections,
  publication: Publication,
  codes: CodesByDimension,
): Promise<LeftOut> {
  const places = Object.keys(codes).map((_, place) => column(place));
  await target.raw(
    `create temporary table counted_unit (unit bigint not null, key integer not null,
       ${places.map((place) => `${place} smallint not null`).join(', ')}) on commit drop`,
  );
  const rows = unitRows(publication, codes);
  const connection = (await target.client.acquireConnection()) as Client;
  await pipeline(
    Readable.from(translated(source, publication, rows)),
    connection.query(from('copy counted_unit from stdin')),
  );
  await target.raw('analyze counted_unit');
  refuseStrangers(publication, rows.leftOut);
  return rows.leftOut;
}

async function* translated(
  source: Knex.Transaction,
  publication: Publication,
  { translate }: UnitRows,
): AsyncGenerator<string> {
  for await (const lines of copyLines(source, unitsStatement(publication)))
    yield lines.map(translate).join('');
}

/** COPY takes no bindings, so the day stands in the text: it has been read as a day, and is quoted. */
function unitsStatement({ family, units, cutOff }: Publication): string {
  const day = escapeLiteral(cutOff);
  const columns = yieldedDimensions(family).map((name) => `"${name}"`);
  const text = units.replaceAll(':cutOff', day);
  return `select ${['unit', ...columns].join(', ')} from (${text}\n) as every where known_on <= ${day}::date`;
}

/** A code outside its list, or none at all, would vanish from the grid, so it stops the release instead. */
function refuseStrangers({ family }: Publication, { strangers }: LeftOut): void {
  if (strangers.size === 0) return;
  throw new ReleaseRefused(
    `${family.id}: ${family.units} yields codes that are not in their lists: ${[...strangers].slice(0, 20).join(', ')}. ` +
      'Add them to the family, or map them in the statement; nothing was published.',
  );
}
