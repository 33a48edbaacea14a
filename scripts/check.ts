import { join } from 'node:path';
import { runSteps } from './check/runSteps.ts';
import { STEPS } from './check/steps.ts';

process.exitCode = await runSteps(STEPS, {
  folder: join(import.meta.dirname, '..'),
  print: (text) => process.stdout.write(text),
});
