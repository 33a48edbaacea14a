import { readFileSync } from 'node:fs';
import { GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { admitDocument } from '../../../gateway/src/admission/admitDocument.ts';
import { admitVariables } from '../../../gateway/src/admission/admitVariables.ts';
import { parseWithin } from '../../../gateway/src/admission/parseWithin.ts';
import { readSupergraph } from '../../../gateway/src/engine/supergraph.ts';
import { HOSTILE_REQUESTS, type HostileRequest } from './hostileDocuments.ts';
import { usualLimits } from './limits.ts';

/** On a quiet machine each takes less than a tenth of this. */
const MOST_MS = 500;

/** Only their bytes hurt, which the door counts. */
const HARMLESS_ONCE_READ: ReadonlySet<string> = new Set(['a megabyte of spaces']);

const LIMITS = usualLimits();

let schema: GraphQLSchema;

beforeAll(() => {
  const supergraph = new URL('../../../schema/supergraph.graphql', import.meta.url);
  ({ apiSchema: schema } = readSupergraph(readFileSync(supergraph, 'utf8'), {}));
});

/** Codes and messages a request is refused with before anything of it is planned. */
function refusalsOf({ text, variables = {} }: HostileRequest): readonly GraphQLError[] {
  try {
    admitVariables(variables, LIMITS);
    const document = parseWithin(text, LIMITS.tokens);
    admitDocument(document, LIMITS);
    return validate(schema, document);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function isCatalogued({ message, extensions }: GraphQLError): boolean {
  return extensions['code'] === 'OPERATION_TOO_LARGE' && !message.includes('…');
}

/** Of processor time, which says how long others wait whatever else this machine is doing. */
function medianMs(action: () => unknown): number {
  const took = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return took.sort((one, other) => one - other)[1] ?? Infinity;
}

/** Documents just within the limits that make validation work hardest. */
const HEAVY: readonly HostileRequest[] = [
  {
    name: 'the most pairs of one object',
    text: `{police{${'offences{year}'.repeat(54)}}}`,
  },
  {
    name: 'the most pairs of a field with arguments',
    text: `{police{${'offences(where:{years:[2020,2021]}){year}'.repeat(54)}}}`,
  },
  {
    name: 'the most fragments that overlap',
    text: `{police{${fragmentsOf(54, (at) => `...F${at}`)}}} ${fragmentsOf(54, (at) => `fragment F${at} on Police{offences{year}}`)}`,
  },
  {
    name: 'the longest chain of fragments',
    text: `{police{...F0}} ${fragmentsOf(59, (at) => `fragment F${at} on Police{a${at}:__typename ...F${at + 1}}`)} fragment F59 on Police{__typename}`,
  },
  {
    name: 'as many unknown fields as it may have',
    text: `{police{${fragmentsOf(1_900, (at) => `f${at}`)}}}`,
  },
  {
    name: 'as many values as it may have',
    text: `{police{offences(where:{years:[${'2020 '.repeat(3_900)}]}){year}}}`,
  },
  {
    name: 'as many wrong values as it may have',
    text: `{police{offences(where:{years:[${'"x" '.repeat(3_900)}]}){year}}}`,
  },
];

function fragmentsOf(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(' ');
}

describe('A request meant to hurt', () => {
  it.each(HOSTILE_REQUESTS)('is refused at once: $name', (request) => {
    const ms = medianMs(() => refusalsOf(request));
    const refusals = refusalsOf(request);
    const isHarmless = HARMLESS_ONCE_READ.has(request.name);
    expect(refusals.map((error) => isCatalogued(error))).toEqual(isHarmless ? [] : [true]);
    expect(ms).toBeLessThan(MOST_MS);
  });

  it.each(HEAVY)('is soon validated when it just passes: $name', (request) => {
    const document = parseWithin(request.text, LIMITS.tokens);
    expect(() => admitDocument(document, LIMITS)).not.toThrow();
    const ms = medianMs(() => validate(schema, document));
    expect(ms).toBeLessThan(MOST_MS);
  });
});
