import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scalars } from '@alianza/kit/scalars/scalars';
import { addressed, agenciesIn, type Agency } from './engine/agencies.ts';
import { openAgencies } from './engine/askAgencies.ts';
import { readSupergraph, type Supergraph } from './engine/supergraph.ts';
import { graphqlServer } from './graphqlServer.ts';
import { app } from './http/app.ts';
import { listen } from './http/listen.ts';
import type { Logger } from './log.ts';
import type { GatewaySettings } from './settings.ts';
import { StartRefused } from './startRefused.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** For example http://127.0.0.1:4000 */
  readonly url: string;
  /** Stops taking requests, lets those under way finish for at most `graceMs`, and closes every wire. */
  stop(graceMs?: number): Promise<void>;
}

const GRACE_MS = 5000;

async function supergraphIn({ supergraphFile: file, open }: GatewaySettings): Promise<Supergraph> {
  try {
    // A foreign supergraph may have a scalar of the same name that takes other values.
    return readSupergraph(await readFile(file, 'utf8'), open ? {} : scalars);
  } catch (error) {
    const reason = (error as Error).message;
    throw new StartRefused(
      `${file} is not a composed supergraph (${reason}). Write it with: npm run compose`,
    );
  }
}

function agenciesOf({ document }: Supergraph, open: boolean): Agency[] {
  try {
    // An open gateway takes the file at its word, so that a suite's own addresses hold.
    return addressed(agenciesIn(document), open ? {} : process.env);
  } catch (error) {
    throw new StartRefused((error as Error).message);
  }
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}

/**
 * Loads the supergraph and answers on the port of `settings`.
 * @throws StartRefused when the supergraph, an agency's address or the port does not serve.
 */
export async function startGateway(
  settings: GatewaySettings,
  log: Logger,
): Promise<RunningGateway> {
  const supergraph = await supergraphIn(settings);
  const agencies = openAgencies(agenciesOf(supergraph, settings.open), {
    timeoutMs: settings.agencyTimeoutMs,
    answerBytes: settings.agencyAnswerBytes,
    tierSecret: settings.tierSecret,
  });
  const server = graphqlServer(supergraph, agencies, log);
  await server.start();
  let stopping = false;
  const handler = app({ server, agencies, settings, log, isStopping: () => stopping });
  const http = await listen(handler, settings.host, settings.port).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://${settings.host}:${port}`,
    async stop(graceMs = GRACE_MS) {
      stopping = true;
      await close(http, graceMs);
      await server.stop();
    },
  };
}
