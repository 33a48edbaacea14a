import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pino from 'pino';
import { AGENCIES, environmentSuffix } from '@alianza/kit/agencies';
import { readSettings } from '../../../gateway/src/settings.ts';
import { startGateway, type RunningGateway } from '../../../gateway/src/startGateway.ts';
import { subgraph as labor } from '../../subgraphs/labor/subgraph.ts';
import { subgraph as police } from '../../subgraphs/police/subgraph.ts';
import { TIER_SECRET, writeTokens } from '../../support/tiers.ts';
import { startFeedProxy, type FeedProxy } from './feedProxy.ts';
import { clientOf, nothingFound, probe, PUBLISHED, type Found, type Probing } from './probe.ts';
import { writtenAgency, type WrittenAgency } from './writtenAgency.ts';

/** Two agencies that publish, two gateways that follow them, and a proxy in front of each agency. */
export interface Publishing {
  readonly agencies: { readonly police: WrittenAgency; readonly labor: WrittenAgency };
  readonly proxies: readonly FeedProxy[];
  readonly gateways: readonly string[];
  /** What the gateways have logged, one line each. */
  readonly logged: readonly string[];
  /** Publishes and asks for so many milliseconds at the least, and until there are so many answers. */
  load(amount: { readonly ms: number; readonly answers: number }): Promise<Found>;
  stop(): Promise<void>;
}

const CLIENTS = 8;
/** Everybody may ask anything; and a busy machine does not make an agency one that is gone. */
const ANY = {
  callerConcurrency: 1_000,
  callerCost: 1e9,
  callerCostRate: 1e9,
  agencyTimeoutMs: 15_000,
  totalTimeoutMs: 30_000,
};

export async function publishing(): Promise<Publishing> {
  const agencies = {
    police: await writtenAgency({
      subgraph: police,
      dataset: 'police.offences',
      unit: 'OFFENCE',
      staleSeconds: 60,
    }),
    labor: await writtenAgency({
      subgraph: labor,
      dataset: 'labor.inspections',
      unit: 'INSPECTION',
      staleSeconds: 0,
    }),
  };
  const proxies = await Promise.all(
    [agencies.police, agencies.labor].map((agency) => startFeedProxy(() => agency.url())),
  );
  addressAll(proxies);
  const logged: string[] = [];
  const folder = writeOperations();
  const running = await Promise.all([startOver(folder, logged), startOver(folder, logged)]);
  const gateways = running.map(({ url }) => url);
  return {
    agencies,
    proxies,
    gateways,
    logged,
    load: (amount) => load({ gateways, agencies }, amount),
    async stop() {
      await Promise.all(running.map((gateway) => gateway.stop({ isHurried: true })));
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await Promise.all(Object.values(agencies).map((agency) => agency.stop()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** The agencies that are not asked have an address where nobody answers. */
function addressAll([first, second]: readonly FeedProxy[]): void {
  const urls: Partial<Record<string, string>> = { police: first?.url, labor: second?.url };
  for (const agency of AGENCIES)
    process.env[`SUBGRAPH_URL_${environmentSuffix(agency)}`] =
      urls[agency] ?? 'http://127.0.0.1:1/graphql';
}

function writeOperations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-operations-'));
  mkdirSync(join(folder, 'operations'));
  writeFileSync(join(folder, 'operations', 'Published.graphql'), PUBLISHED);
  return folder;
}

function startOver(folder: string, logged: string[]): Promise<RunningGateway> {
  const settings = readSettings(['--port', '0', '--operations', join(folder, 'operations')], {
    TIER_SECRET,
    ANALYST_TOKENS_FILE: writeTokens(),
  });
  if (!settings) throw new TypeError('The gateway took its settings for a call for help.');
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  return startGateway({ ...settings, limits: { ...settings.limits, ...ANY } }, log);
}

async function load(
  { gateways, agencies }: Omit<Probing, 'until'>,
  { ms, answers }: { readonly ms: number; readonly answers: number },
): Promise<Found> {
  const found = nothingFound();
  const endsAt = performance.now() + ms;
  const until = (): boolean => performance.now() > endsAt && found.answers >= answers;
  const probing = { gateways, agencies, until };
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    probe(clientOf(client, gateways), probing, found),
  );
  await Promise.all([...clients, publishOn(Object.values(agencies), until)]);
  return found;
}

/** Each agency in turn, with pauses, so that some releases take effect close together and some do not. */
async function publishOn(agencies: readonly WrittenAgency[], until: () => boolean): Promise<void> {
  for (let turn = 0; !until(); turn += 1) {
    await agencies[turn % agencies.length]?.publish();
    await setTimeout(50 + 350 * Math.random());
  }
}
