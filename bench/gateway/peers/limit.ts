import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { parse } from 'graphql';
import { flags } from './flags.ts';
import { servicePools } from './servicePools.ts';

/*
 * What the work costs without GraphQL: the two questions of the bench with their plans written out, over the same wires.
 * No gateway that parses, plans and judges can be expected below it.
 */

type Row = Record<string, unknown>;
type Entities = { readonly data: { readonly _entities: readonly Row[] } };
type Places = { readonly data: { readonly place?: Row; readonly places?: readonly Row[] } };

const PLACE = '{ code name region population }';
const QUERIES = {
  place: `query($code: ID!) { place(code: $code) ${PLACE} }`,
  places: `query($seed: Int!) { places(seed: $seed) ${PLACE} }`,
  fewOffences: entities('Place', 'offences(first: 8) { id article year form count centre { id } }'),
  offences: entities('Place', 'offences(first: 48) { id article year form count centre { id } }'),
  inspections: entities('Place', 'inspectionRate inspections(first: 8) { id sector outcome }'),
  centres: entities('Centre', 'name capacity admissions'),
  inspectors: entities('Centre', 'inspectors'),
};

const { supergraph, port } = flags();
const post = servicePools(parse(readFileSync(supergraph, 'utf8')));
const answers = { Small: small, Large: large };

createServer((request, response) => {
  void textOf(request)
    .then(async (text) => {
      const { operationName, variables } = JSON.parse(text) as {
        readonly operationName: keyof typeof answers;
        readonly variables: Row;
      };
      const bytes = Buffer.from(JSON.stringify({ data: await answers[operationName](variables) }));
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': bytes.length,
      });
      response.end(bytes);
    })
    .catch(() => response.writeHead(500).end());
}).listen(port, '127.0.0.1');

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function small(variables: Row): Promise<Row> {
  const { data } = (await ask('interior', QUERIES.place, variables)) as Places;
  const place = data.place ?? {};
  await addOffences([place], QUERIES.fewOffences);
  return { place };
}

async function large(variables: Row): Promise<Row> {
  const { data } = (await ask('interior', QUERIES.places, variables)) as Places;
  const places = data.places ?? [];
  await Promise.all([addOffences(places, QUERIES.offences), addInspections(places)]);
  return { places };
}

async function addOffences(places: readonly Row[], query: string): Promise<void> {
  const representations = places.map(({ code }) => ({ __typename: 'Place', code }));
  const found = await entitiesOf('police', query, representations);
  found.forEach((offences, index) => Object.assign(places[index] ?? {}, offences));
  await addCentres(found.flatMap(({ offences }) => offences as Row[]));
}

async function addInspections(places: readonly Row[]): Promise<void> {
  const representations = places.map(({ code, population }) => ({
    __typename: 'Place',
    code,
    population,
  }));
  const found = await entitiesOf('labor', QUERIES.inspections, representations);
  found.forEach((inspections, index) => Object.assign(places[index] ?? {}, inspections));
}

/** Each centre is asked for once, however many offences name it. */
async function addCentres(offences: readonly Row[]): Promise<void> {
  const ids = [...new Set(offences.map(({ centre }) => (centre as { readonly id: string }).id))];
  const keys = ids.map((id) => ({ __typename: 'Centre', id }));
  const known = await entitiesOf('icbf', QUERIES.centres, keys);
  const staffed = keys.map((key, index) => ({ ...key, capacity: known[index]?.['capacity'] }));
  const inspectors = await entitiesOf('labor', QUERIES.inspectors, staffed);
  const centres = new Map(
    ids.map((id, index) => [id, { id, ...known[index], ...inspectors[index] }]),
  );
  for (const offence of offences)
    offence['centre'] = centres.get((offence['centre'] as { readonly id: string }).id);
}

async function entitiesOf(service: string, query: string, representations: readonly Row[]) {
  const { data } = (await ask(service, query, { representations })) as Entities;
  return data._entities;
}

function ask(service: string, query: string, variables: Row): Promise<unknown> {
  return post(service, JSON.stringify({ query, variables }));
}

function entities(type: string, selection: string): string {
  return `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${selection} } } }`;
}
