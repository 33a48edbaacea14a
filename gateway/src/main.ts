import { logger } from '@alianza/kit/server/log';
import { HELP, readSettings } from './settings.ts';
import { startGateway, type RunningGateway } from './startGateway.ts';
import { StartRefused } from './startRefused.ts';

function stopWith(gateway: RunningGateway): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void gateway.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The channel closes when the parent is gone, whatever became of it: nobody is left to answer for.
  process.once('disconnect', stop);
}

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (settings === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const gateway = await startGateway(settings, logger('gateway'));
  stopWith(gateway);
  if (process.send) process.send({ ready: true, url: gateway.url });
  else process.stdout.write(`The gateway answers at ${gateway.url}/graphql\n`);
}

try {
  await main();
} catch (error) {
  const text = error instanceof StartRefused ? error.message : (error as Error).stack;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
  process.disconnect?.();
}
