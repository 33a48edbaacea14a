import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { logger } from '@alianza/kit/server/log';
import type { Tier } from '@alianza/kit/server/tier';
import { composeContract } from '../../../gateway/src/compose/composeContract.ts';
import type { Limits } from '../../../gateway/src/limits.ts';
import { readSettings } from '../../../gateway/src/settings.ts';
import { startGateway, type RunningGateway } from '../../../gateway/src/startGateway.ts';
import { callerHeaders, TIER_SECRET, writeTokens } from '../../support/tiers.ts';
import { eventually } from './eventually.ts';
import { startAnnouncing, type AnnouncingAgency } from './announcingAgency.ts';

/** The saved operations of these tests. */
export const SAVED = {
  Police:
    'query Police($year: Int = 2024, $where: Where) { police(year: $year, where: $where) { release tier year } }',
  Both: 'query Both { police { release tier } icbf { release } }',
  Nobody: 'query Nobody { __typename }',
};

/** Longer than usual, so that whole seconds of it can be left for caches. */
export const LEASE_MS = 4_000;

/** An answer as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
    readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
    readonly extensions?: {
      readonly currency: string;
      readonly releases: readonly { readonly dataset: string; readonly number: number }[];
    };
  };
}

/** A gateway over two agencies that announce their releases. */
export interface Door {
  readonly url: string;
  readonly gateway: RunningGateway;
  readonly police: AnnouncingAgency;
  readonly icbf: AnnouncingAgency;
  readonly supergraphFile: string;
  send(address: string, init?: RequestInit): Promise<Answer>;
  /** Asks for a saved operation by its name. */
  saved(search: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  ask(body: object, tier?: Tier): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts everything, and waits until the releases of both agencies are known. */
export async function openDoor(changes: Partial<Limits> = {}): Promise<Door> {
  const [police, icbf] = await Promise.all([startAnnouncing('police'), startAnnouncing('icbf')]);
  const folder = writeFolder([police, icbf]);
  const gateway = await startOver(folder, changes);
  const send = sender(gateway.url);
  const ask: Door['ask'] = (body, tier = 'PUBLIC') =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...callerHeaders(tier) },
      body: JSON.stringify(body),
    });
  await eventually(async () => currencyOf(await ask({ query: SAVED.Both })) === 'CURRENT');
  return {
    url: gateway.url,
    gateway,
    police,
    icbf,
    supergraphFile: join(folder, SUPERGRAPH),
    send,
    saved: (search, headers = {}) => send(`/graphql?documentId=${search}`, { headers }),
    ask,
    async close() {
      await gateway.stop({ isHurried: true });
      await Promise.all([police.close(), icbf.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

const SUPERGRAPH = 'supergraph.graphql';
const OPERATIONS = 'operations';

/** What an answer calls itself. */
export function currencyOf({ body }: Answer): string | undefined {
  return body.extensions?.currency;
}

function writeFolder(agencies: readonly AnnouncingAgency[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-door-'));
  const subgraphs = agencies.map(({ name, url, sdl }) => ({
    name,
    file: name,
    url,
    typeDefs: parse(sdl),
  }));
  writeFileSync(join(folder, SUPERGRAPH), composeContract(subgraphs).supergraph);
  mkdirSync(join(folder, OPERATIONS));
  for (const [name, text] of Object.entries(SAVED))
    writeFileSync(join(folder, OPERATIONS, `${name}.graphql`), text);
  return folder;
}

async function startOver(folder: string, changes: Partial<Limits>): Promise<RunningGateway> {
  const flags = ['--port', '0', '--supergraph', join(folder, SUPERGRAPH)];
  const environment = { TIER_SECRET, ANALYST_TOKENS_FILE: writeTokens() };
  const settings = readSettings([...flags, '--operations', join(folder, OPERATIONS)], environment);
  if (settings === undefined) throw new Error('no settings');
  const log = logger('gateway');
  log.level = 'silent';
  const limits = { ...settings.limits, feedPollMs: 50, leaseMs: LEASE_MS, ...changes };
  return startGateway({ ...settings, limits }, log);
}

function sender(url: string): Door['send'] {
  return async (address, init = {}) => {
    const response = await fetch(`${url}${address}`, init);
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as Answer['body'];
    return { status: response.status, headers: response.headers, text, body };
  };
}
