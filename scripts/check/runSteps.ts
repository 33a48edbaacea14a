import { runStep, type Outcome } from './runStep.ts';
import type { Step } from './steps.ts';

/** Where the steps run and where their lines go. */
export interface Place {
  readonly folder: string;
  readonly print: (text: string) => void;
}

/** Runs the steps one after the other and stops at the first that fails; answers its exit code, or 0. */
export async function runSteps(steps: readonly Step[], { folder, print }: Place): Promise<number> {
  const width = Math.max(...steps.map(({ name }) => name.length));
  for (const step of steps) {
    const outcome = await runStep(step, folder);
    print(line(step.name.padEnd(width), outcome));
    if (outcome.code !== 0 || step.show) print(outcome.printed);
    if (outcome.code !== 0) return outcome.code;
  }
  return 0;
}

function line(name: string, { code, seconds }: Outcome): string {
  return `${code === 0 ? '✓' : '✗'} ${name}  ${seconds.toFixed(1).padStart(6)} s\n`;
}
