import type { Language } from '../words/language.ts';
import { API } from '../words/data/api.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from './formats/format.ts';
import type { DataOperation, DataOperations } from './operation.ts';
import { optionParameters } from './optionParameters.ts';
import { rowSchema } from './rowSchema.ts';
import { type ApiReading, variableParameters } from './variableParameters.ts';

/** An OpenAPI 3.1 description of every download, made from the saved operations. */
export function openApi(operations: DataOperations, reading: ApiReading) {
  const { language } = reading;
  const all = [...operations.values()];
  return {
    openapi: '3.1.0',
    info: { title: API.title[language], description: API.description[language], version: '1' },
    servers: [{ url: '/' }],
    tags: [...new Set(all.map(({ folder }) => folder))].map((name) => ({ name })),
    security: [{}, { bearer: [] }],
    paths: Object.fromEntries(all.flatMap((operation) => pathsOf(operation, reading))),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: API.bearer[language] },
      },
      schemas: {
        ...Object.fromEntries(
          all.map(({ name, columns }) => [`${name}Row`, rowSchema(columns, language)]),
        ),
        Refusal: REFUSAL,
      },
      responses: refusals(language),
    },
  };
}

function pathsOf(operation: DataOperation, reading: ApiReading) {
  return FORMAT_NAMES.map((format) => [
    `/data/${operation.name}.${format}`,
    { get: getOf(operation, format, reading) },
  ]);
}

function getOf(operation: DataOperation, format: FormatName, { schema, language }: ApiReading) {
  const { name, folder, title, description, definitions } = operation;
  return {
    operationId: `${name}_${format}`,
    tags: [folder],
    summary: `${title[language]} (${format})`,
    description: description[language],
    externalDocs: { url: `/data/${name}.schema.json` },
    parameters: [
      ...variableParameters(definitions, { schema, language }),
      ...optionParameters(format, language),
    ],
    responses: { '200': fileOf(name, format, language), ...REFUSED },
  };
}

function fileOf(name: string, format: FormatName, language: Language) {
  const rows = { type: 'array', items: { $ref: `#/components/schemas/${name}Row` } };
  const binary =
    format === 'parquet' ? { contentMediaType: FORMATS.parquet.mediaType } : { type: 'string' };
  const [mediaType = ''] = FORMATS[format].mediaType.split(';');
  return {
    description: API.file[language],
    headers: {
      ETag: { schema: { type: 'string' } },
      Link: { description: API.link[language], schema: { type: 'string' } },
    },
    content: { [mediaType]: { schema: format === 'json' ? rows : binary } },
  };
}

const REFUSED = Object.fromEntries(
  ['304', '400', '401', '404', '429', '503'].map((status) => [
    status,
    { $ref: `#/components/responses/S${status}` },
  ]),
);

function refusals(language: Language) {
  const body = { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } };
  return Object.fromEntries(
    Object.entries(API.statuses).map(([status, words]) => [
      `S${status}`,
      { description: words[language], ...(status !== '304' && { content: body }) },
    ]),
  );
}

const REFUSAL = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'extensions'],
        properties: {
          message: { type: 'string' },
          extensions: {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'string' }, details: { type: 'object' } },
          },
        },
      },
    },
  },
};
