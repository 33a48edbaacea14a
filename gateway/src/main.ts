import { logger } from '@alianza/kit/server/log';
import { HELP, readSettings } from './settings.ts';
import { startGateway, type RunningGateway } from './startGateway.ts';
import { StartRefused } from './startRefused.ts';

function listenToSignals(gateway: RunningGateway): void {
  let stopping = false;
  const stop = (isHurried: boolean) => (): void => {
    if (stopping) return;
    stopping = true;
    void gateway.stop({ isHurried }).finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop(false));
  process.once('SIGINT', stop(true));
  // The channel closes when the parent is gone, whatever became of it: nobody is left to answer for.
  process.once('disconnect', stop(true));
  process.on('SIGHUP', () => void gateway.reload());
  process.on('SIGUSR2', () => void gateway.rollBack());
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const log = logger('gateway');
  const gateway = await startGateway(settings, log);
  listenToSignals(gateway);
  const { url, metricsUrl } = gateway;
  log.info({ url, metricsUrl, limits: settings.limits }, 'started');
  if (process.send) process.send({ ready: true, url, metricsUrl });
  else process.stdout.write(`The gateway answers at ${url}/graphql\n`);
}

try {
  await main();
} catch (error) {
  const text = error instanceof StartRefused ? error.message : (error as Error).stack;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
  process.disconnect?.();
}
