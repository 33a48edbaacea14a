import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type Client, escapeIdentifier } from 'pg';
import { from } from 'pg-copy-streams';
import { AGENCIES, type AgencyName, databaseName } from '@alianza/kit/agencies';
import { MINISTRIES } from '../../scripts/ministries.ts';

const SUBGRAPHS = fileURLToPath(new URL('../../subgraphs', import.meta.url));

/** Agencies whose reference files the truth reads: places and population, and what is published elsewhere. */
const REFERENCES: readonly AgencyName[] = ['interior', 'foreign-affairs'];

/**
 * Loads every extract of the world as text, cell by cell as the ministry wrote it: table `<agency>_<extract>`, the file's
 * own headers in lower case, and its line; beside them reference files, `<agency>_<file>`, and the cut-off.
 */
export async function loadRawExtracts(
  client: Client,
  { worldFolder, cutOff }: { worldFolder: string; cutOff: string },
): Promise<void> {
  await client.query('create table cut_off (day date)');
  await client.query('insert into cut_off values ($1)', [cutOff]);
  for (const agency of AGENCIES)
    for (const { name, file, delimiter } of MINISTRIES[agency].extracts)
      await load(client, `${databaseName(agency)}_${underscored(name)}`, {
        file: join(worldFolder, agency, file),
        delimiter,
      });
  for (const agency of REFERENCES) await loadReferences(client, agency);
}

async function loadReferences(client: Client, agency: AgencyName): Promise<void> {
  const folder = join(SUBGRAPHS, agency, 'reference');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')))
    await load(client, `${databaseName(agency)}_${underscored(file.replace('.csv', ''))}`, {
      file: join(folder, file),
      delimiter: ',',
    });
}

interface CsvSource {
  readonly file: string;
  readonly delimiter: string;
}

async function load(client: Client, table: string, { file, delimiter }: CsvSource): Promise<void> {
  const { comment, header } = beginningOf(file);
  const names = header.toLowerCase().split(delimiter);
  const columns = names.map((name) => escapeIdentifier(name));
  await client.query(
    `create table ${escapeIdentifier(table)} (line serial, ${columns.map((column) => `${column} text`).join(', ')})`,
  );
  const copy = client.query(
    from(
      `copy ${escapeIdentifier(table)} (${columns.join(', ')}) from stdin (format csv, header, delimiter '${delimiter}')`,
    ),
  );
  await pipeline(createReadStream(file, { start: Buffer.byteLength(comment) }), copy);
}

/** A reference file tells its origin in a comment before its header. */
function beginningOf(file: string): { readonly comment: string; readonly header: string } {
  const [first = '', second = ''] = readFileSync(file, 'utf8')
    .slice(0, LONGEST_BEGINNING)
    .split('\n');
  return first.startsWith('#')
    ? { comment: `${first}\n`, header: second }
    : { comment: '', header: first };
}

/** Characters that hold the comment and the header of any file. */
const LONGEST_BEGINNING = 4_096;

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
