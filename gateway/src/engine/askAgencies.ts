import { GraphQLError, print, type DocumentNode } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { Agency } from './agencies.ts';
import { openTransport, type AgencyLimits, type AgencyTransport } from './agencyTransport.ts';
import type { AskAgency, EngineFetch } from './hiveEngine.ts';
import { missingAnswer } from './missingAnswer.ts';
import { readAgencyAnswer, type AgencyAnswer } from './readAgencyAnswer.ts';

/** The agencies as the gateway reaches them. */
export interface Agencies {
  readonly ask: AskAgency;
  /** Whether each agency answers the smallest question, by agency code. */
  probe(): Promise<Record<string, boolean>>;
  close(): Promise<void>;
}

interface Wire {
  readonly agency: Agency;
  readonly transport: AgencyTransport;
}

const printed = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const text = printed.get(document) ?? print(document);
  printed.set(document, text);
  return text;
}

function unavailable({ code: agency }: Agency, cause: unknown): GraphQLError {
  if (cause instanceof GraphQLError) return cause;
  return catalogued('AGENCY_UNAVAILABLE', { agency }, { agency, cause: cause as Error });
}

async function answerOf({ agency, transport }: Wire, fetch: EngineFetch): Promise<AgencyAnswer> {
  const { document, variables, operationName, context } = fetch;
  // The engine hands on what it was given; should it forget, nobody reads more than the public.
  const tier = context?.tier ?? 'PUBLIC';
  const raw = await transport.send({ query: textOf(document), variables, operationName, tier });
  return readAgencyAnswer(raw, agency.code);
}

async function ask(wire: Wire, fetch: EngineFetch): Promise<AgencyAnswer> {
  try {
    const answer = await answerOf(wire, fetch);
    const [first] = answer.errors;
    // A refusal of the whole request has no path; each place that was asked for gets one.
    return answer.data === null && first !== undefined && first.path === undefined
      ? missingAnswer(fetch.document, fetch.variables, first)
      : answer;
  } catch (cause) {
    return missingAnswer(fetch.document, fetch.variables, unavailable(wire.agency, cause));
  }
}

async function answers({ agency, transport }: Wire): Promise<[string, boolean]> {
  try {
    const { status } = await transport.send({ query: '{ __typename }', tier: 'PUBLIC' });
    return [agency.code, status === 200];
  } catch {
    return [agency.code, false];
  }
}

/** Opens a wire to each agency. */
export function openAgencies(agencies: readonly Agency[], limits: AgencyLimits): Agencies {
  const wires = new Map<string, Wire>();
  for (const agency of agencies) {
    wires.set(agency.name, { agency, transport: openTransport(agency, limits) });
  }
  return {
    ask(service, fetch) {
      const wire = wires.get(service);
      if (wire === undefined) throw new Error(`The supergraph names no service ${service}`);
      return ask(wire, fetch);
    },
    probe: async () => Object.fromEntries(await Promise.all([...wires.values()].map(answers))),
    close: async () => {
      await Promise.all([...wires.values()].map(({ transport }) => transport.close()));
    },
  };
}
