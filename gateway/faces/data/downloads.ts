import { Router } from 'express';
import { nearest } from '@alianza/kit/codes/nearest';
import { NONE } from '../words/data/kinds.ts';
import type { DataParts } from './dataParts.ts';
import { FORMAT_NAMES, isFormat } from './formats/format.ts';
import { openApi } from './openApi.ts';
import { type DataOperation, type DataOperations, dataOperations } from './operation.ts';
import { refusalOf } from './refusalOf.ts';
import { refuse } from './refuse.ts';
import { languageIn, sendDescription } from './sendDescription.ts';
import { sendFile } from './sendFile.ts';
import { sendIndex } from './sendIndex.ts';
import { type Exchange, sendRefusal } from './sendRefusal.ts';
import { Sizes } from './sizes.ts';
import { tableSchema } from './tableSchema.ts';

/** Every saved operation as a file at a fixed address, with an index for people and descriptions for programs. */
export function downloads(parts: DataParts): Router {
  const router = Router();
  const { assets } = parts;
  const behind = { ...parts, sizes: new Sizes(), operationsOf: dataOperations(parts.files) };
  router.get('/', async (request, response, next) => {
    if (!assets) return next();
    await refusing(parts, { request, response }, () =>
      sendIndex({ ...behind, assets }, { request, response }, behind.operationsOf(schemaOf(parts))),
    );
  });
  router.get('/openapi.json', (request, response) => {
    const schema = schemaOf(parts);
    const language = languageIn(request);
    const described = openApi(behind.operationsOf(schema), { schema, language });
    sendDescription({ request, response }, 'application/json', described);
  });
  router.get('/:file', async (request, response) => {
    await refusing(parts, { request, response }, () =>
      answer(behind, { request, response }, request.params.file),
    );
  });
  return router;
}

/** Tells a refusal to whoever is refused; a failure of ours is thrown on. */
async function refusing(
  { assets }: DataParts,
  exchange: Exchange,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await sendRefusal(exchange, refusalOf(error), assets);
  }
}

interface Behind extends DataParts {
  readonly sizes: Sizes;
  readonly operationsOf: ReturnType<typeof dataOperations>;
}

async function answer(parts: Behind, exchange: Exchange, file: string): Promise<void> {
  const schema = schemaOf(parts);
  const { operation, ending } = wantedIn(file, parts.operationsOf(schema));
  if (ending === SCHEMA) {
    const described = tableSchema(operation, languageIn(exchange.request));
    sendDescription(exchange, 'application/schema+json', described);
    return;
  }
  if (!isFormat(ending)) throw unknownFormat(operation);
  await sendFile(parts, exchange, { operation, format: ending, schema });
}

function schemaOf({ asking }: DataParts) {
  return asking.graphs.current.engine.supergraph.apiSchema;
}

interface Wanted {
  readonly operation: DataOperation;
  readonly ending: string;
}

/** @throws Refused, naming the nearest operation. */
function wantedIn(file: string, operations: DataOperations): Wanted {
  const [name = '', ...endings] = file.split('.');
  const operation = operations.get(name);
  if (operation) return { operation, ending: endings.join('.') };
  const said = { given: name, nearest: nearest(name, [...operations.keys()]) ?? NONE };
  throw refuse('unknownOperation', 'UNKNOWN_OPERATION', said);
}

/** The ending of an operation's Table Schema. */
const SCHEMA = 'schema.json';

function unknownFormat({ name }: DataOperation) {
  const formats = [...FORMAT_NAMES, SCHEMA].join(', ');
  return refuse('unknownFormat', 'NOT_FOUND', { name, formats });
}
