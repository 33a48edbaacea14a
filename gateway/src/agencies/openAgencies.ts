import { catalogued } from '@alianza/kit/errors/catalogued';
import type { AgencyAnswer, AskAgency } from '../engine/askAgency.ts';
import type { Agency } from './agency.ts';
import type { AgenciesOptions } from './agenciesOptions.ts';
import { Wire } from './wire.ts';

/** The agencies as the gateway reaches them. */
export interface Agencies {
  /** Asks an agency by its service name. Never rejects. */
  readonly ask: AskAgency;
  /** Whether each agency answers the smallest question, by agency code. Never rejects. */
  probe(): Promise<Record<string, boolean>>;
  /** Closes every connection; what is under way ends unanswered. */
  close(): Promise<void>;
}

/** Opens a wire to each agency; nothing is sent before somebody asks. */
export function openAgencies(agencies: readonly Agency[], options: AgenciesOptions): Agencies {
  const wires = new Map(agencies.map((agency) => [agency.name, new Wire(agency, options)]));
  const all = [...wires.values()];
  return {
    ask: (service, question) =>
      wires.get(service)?.ask(question) ?? Promise.resolve(unnamed(service)),
    async probe() {
      const states = all.map(async (wire) => [wire.agency.code, await wire.probe()] as const);
      return Object.fromEntries(await Promise.all(states));
    },
    async close() {
      await Promise.all(all.map((wire) => wire.close()));
    },
  };
}

function unnamed(service: string): AgencyAnswer {
  const cause = new Error(`the supergraph names no service ${service}`);
  return { data: null, errors: [catalogued('INTERNAL_SERVER_ERROR', {}, { cause })] };
}
