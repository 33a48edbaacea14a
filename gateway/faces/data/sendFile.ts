import type { Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { isNotModified, VARY } from '../../src/cache/httpCaching.ts';
import { send } from '../../src/http/send.ts';
import { askSaved, type AskParts, type SavedAnswer } from '../ask/askSaved.ts';
import type { FlatTable } from '../table/column.ts';
import { fileName } from './fileName.ts';
import { FORMATS, type FormatName } from './formats/format.ts';
import type { DataOperation } from './operation.ts';
import { type FileOptions, readOptions } from './readOptions.ts';
import { readVariables } from './readVariables.ts';
import type { Exchange } from './sendRefusal.ts';
import type { Sizes } from './sizes.ts';
import { tableOf } from './tableOf.ts';
import { troubleIn } from './troubleIn.ts';

/** One file that is asked for. */
export interface WantedFile {
  readonly operation: DataOperation;
  readonly format: FormatName;
  readonly schema: GraphQLSchema;
}

/** What files are made with. */
export interface FileParts {
  readonly asking: AskParts;
  readonly sizes: Sizes;
}

/**
 * Asks the operation as its caller, and sends the answer as a file.
 * @throws Refused, or the catalogued error that /graphql would refuse with.
 */
export async function sendFile(
  { asking, sizes }: FileParts,
  { request, response }: Exchange,
  wanted: WantedFile,
): Promise<void> {
  const { operation, schema } = wanted;
  const { name, definitions } = operation;
  const search = searchOf(request);
  const options = readOptions(search);
  const variables = readVariables(search, { name, definitions, schema });
  const form = formOf(wanted, options);
  const answer = await askSaved(asking, request, { name, variables, form });
  const trouble = troubleIn(answer.errors, options);
  if (trouble) throw trouble;
  const headers = headersOf(wanted, answer, options);
  if (isNotModified(request.headers['if-none-match'], headers['etag'])) {
    send(response, { status: 304, headers, body: [] });
    return;
  }
  const table = tableOf(operation, answer, asking.settings.limits.cost);
  const file = fileOf(wanted, table, { options, isPartial: answer.errors.length > 0 });
  if (wanted.format === 'csv' && search.size === 0)
    sizes.note(name, { rows: table.rows.length, bytes: Buffer.byteLength(file.body) });
  send(response, { status: 200, headers: { ...headers, ...file.headers }, body: [file.body] });
}

interface Written {
  readonly options: FileOptions;
  readonly isPartial: boolean;
}

function fileOf(
  { operation, format }: WantedFile,
  table: FlatTable,
  { options, isPartial }: Written,
) {
  return {
    headers: { 'content-disposition': fileName(operation, table, { format, isPartial }) },
    body: FORMATS[format].write(table, options),
  };
}

function searchOf({ originalUrl }: Request): URLSearchParams {
  const at = originalUrl.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : originalUrl.slice(at));
}

/** Whatever makes another file of the same answer: its columns too, which a new version of this code may lay out anew. */
function formOf({ operation, format }: WantedFile, { bom, separator }: FileOptions): string {
  const columns = operation.columns.map(({ name, type }) => `${name} ${type}`);
  return JSON.stringify([format, bom, separator, columns]);
}

function headersOf(
  { operation, format }: WantedFile,
  { etag, cacheControl }: SavedAnswer,
  { partial }: FileOptions,
): Readonly<Record<string, string>> {
  const schema = `</data/${operation.name}.schema.json>; rel="describedby"; type="application/schema+json"`;
  return {
    'content-type': FORMATS[format].mediaType,
    'cache-control': partial ? 'no-store' : cacheControl,
    ...(etag !== undefined && !partial && { etag }),
    link: schema,
    vary: VARY,
  };
}
