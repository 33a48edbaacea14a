import { randomBytes } from 'node:crypto';
import { MINISTRIES } from './ministries.ts';
import { keepAnalystToken } from './start/analystToken.ts';
import { createEnding } from './start/ending.ts';
import { bundleExplorer } from './start/explorer.ts';
import { ANALYST_TOKEN, ANALYST_TOKENS } from './start/folders.ts';
import { loadWorld } from './start/loadWorld.ts';
import { lockStart } from './start/lockStart.ts';
import { HELP, readOptions, type StartOptions } from './start/options.ts';
import { buildPages } from './start/pages.ts';
import { assertPortFree } from './start/port.ts';
import { prepareAgencies } from './start/prepare.ts';
import { createReport, type Report } from './start/report.ts';
import { reset } from './start/reset.ts';
import { openServers } from './start/servers.ts';
import type { RunningService } from './start/service.ts';
import { startGateway, startSubgraphs } from './start/services.ts';
import { summary } from './start/summary.ts';

const ending = createEnding();
// New for each run and in the services' environment only: what one run signed, the next does not believe.
const run = { ending, tierSecret: randomBytes(32).toString('base64url') };
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
  process.on(signal, () => void stop(0));
// Whoever read our lines may be gone before us; the ending goes on without a reader.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
process.channel?.unref();

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options) await start(options, createReport(process.stdout));
  else process.stdout.write(HELP);
} catch (reason) {
  await fail(reason);
}

/** Brings everything up and leaves it running; what is left to do is to notice when a part of it ends. */
async function start(options: StartOptions, report: Report): Promise<void> {
  const lock = await lockStart();
  ending.add(() => lock.release());
  await assertPortFree(options.port, process.env['HOST'] ?? '127.0.0.1');
  if (options.reset) await reset(process.env);
  keepAnalystToken({ token: ANALYST_TOKEN, digests: ANALYST_TOKENS });
  const [subgraphs] = await Promise.all([
    bringUpSubgraphs(options, report),
    report.step('Explorer', bundleExplorer),
    report.step('Pages', buildPages),
  ]);
  // Last, so that whoever waits for its port finds everything behind it.
  const gateway = await report.step('Gateway', () => startGateway(subgraphs, options, run));
  watch(gateway, subgraphs, report);
  report.say(summary(gateway, subgraphs));
}

/** Databases, tables, something in them, and the subgraphs over them, which start while the tables fill. */
async function bringUpSubgraphs(
  options: StartOptions,
  report: Report,
): Promise<readonly RunningService[]> {
  const servers = await openServers(process.env, report, ending);
  const agencies = await report.step('Databases', () =>
    prepareAgencies(servers, Object.values(MINISTRIES)),
  );
  const [subgraphs] = await Promise.all([
    report.step('Subgraphs', () => startSubgraphs(agencies, run)),
    loadWorld(agencies, options, report),
  ]);
  return subgraphs;
}

/** Without the gateway there is nothing left to use; without one subgraph the others go on. */
function watch(
  gateway: RunningService,
  subgraphs: readonly RunningService[],
  report: Report,
): void {
  void gateway.ended.then((how) => fail(new Error(`The gateway has ended (${how}).`)));
  for (const { name, ended } of subgraphs)
    void ended.then((how) => {
      if (!stopping)
        report.say(
          `The subgraph ${name} has ended (${how}): its figures are unavailable, all others go on.`,
        );
    });
}

async function stop(code: number): Promise<void> {
  stopping = true;
  await ending.run();
  process.exit(code);
}

/** What happens to a part while everything is being stopped is no failure. */
async function fail(reason: unknown): Promise<void> {
  if (stopping) return;
  const told =
    reason instanceof Error ? (process.env['DEBUG'] ? reason.stack : reason.message) : reason;
  process.stderr.write(`${String(told)}\n`);
  await stop(1);
}
