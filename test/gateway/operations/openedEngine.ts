import { parse } from 'graphql';
import { scalars } from '@alianza/kit/scalars/scalars';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';
import { answerOperation } from '../../../gateway/src/engine/answerOperation.ts';
import type { AgencyAnswer, AskAgency } from '../../../gateway/src/engine/askAgency.ts';
import { coerceVariables } from '../../../gateway/src/engine/coerceVariables.ts';
import { openEngine, type Engine } from '../../../gateway/src/engine/engine.ts';
import { readSupergraph } from '../../../gateway/src/engine/supergraph.ts';
import { readLimits, type Limits } from '../../../gateway/src/limits.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import type { RequestScope } from '../../../gateway/src/requestScope.ts';
import { AGENCIES } from '../fixtures/agencies.ts';
import { startAgency, type AgencyParts, type FixtureAgency } from '../fixtures/agency.ts';

/** An engine over the fixture agencies, which answer over real HTTP. */
export interface OpenedEngine {
  readonly engine: Engine;
  readonly agencies: readonly FixtureAgency[];
  readonly ask: AskAgency;
  /** Operations that were planned so far. */
  planned(): number;
  answer(
    text: string,
    variables?: Record<string, unknown>,
    operationName?: string,
  ): Promise<Answer>;
  close(): Promise<void>;
}

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly Error[];
}

/** The scope of a request of the public that reads no release. */
export function scopeOfPublic(): RequestScope {
  return {
    tier: 'PUBLIC',
    deadlineAt: performance.now() + 60_000,
    readings: new Map(),
    stale: new Map(),
    along: {},
  };
}

function asking(agencies: readonly FixtureAgency[]): AskAgency {
  const urls = new Map(agencies.map(({ name, url }) => [name, url]));
  return async (service, { body }) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(urls.get(service) ?? '', { method: 'POST', headers, body });
    const { data } = (await response.json()) as AgencyAnswer;
    return { data, errors: [] };
  };
}

/** The text of the supergraph of these agencies. */
export function supergraphOf(parts: readonly AgencyParts[]): string {
  const subgraphs = parts.map(({ name, sdl }) => ({
    name,
    file: name,
    url: 'http://127.0.0.1:1/graphql',
    typeDefs: parse(sdl),
  }));
  return composeContract(subgraphs).supergraph;
}

/** Starts the fixture agencies and opens an engine over them. */
export async function openFixtureEngine(changes: Partial<Limits> = {}): Promise<OpenedEngine> {
  const agencies = await Promise.all(AGENCIES.map(startAgency));
  const ask = asking(agencies);
  let planned = 0;
  const observer = { ...NOBODY, planned: () => void (planned += 1) };
  const supergraph = readSupergraph(supergraphOf(AGENCIES), scalars);
  const engine = await openEngine(supergraph, {
    limits: { ...readLimits({}), ...changes },
    observer,
  });
  const { apiSchema } = supergraph;
  return {
    engine,
    agencies,
    ask,
    planned: () => planned,
    async answer(text, given = {}, operationName?) {
      const operation = await engine.operations.prepare(text, operationName);
      const variables = coerceVariables(operation, apiSchema, given);
      return answerOperation(operation, { variables, ask, scope: scopeOfPublic(), apiSchema });
    },
    async close() {
      await engine.close();
      await Promise.all(agencies.map((agency) => agency.close()));
    },
  };
}
