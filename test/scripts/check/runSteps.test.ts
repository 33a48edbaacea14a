import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runSteps } from '../../../scripts/check/runSteps.ts';
import type { Step } from '../../../scripts/check/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'alianza-check-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printing = (name: string, code: number): Step => ({
  name,
  command: ['-e', `console.log('words of ${name}'); process.exitCode = ${code}`],
});

async function run(steps: readonly Step[]) {
  const printed: string[] = [];
  const code = await runSteps(steps, { folder, print: (text) => printed.push(text) });
  return { code, printed: printed.join('').replace(/ +\d+\.\d s$/gm, ' T') };
}

describe('npm run check', () => {
  it('names every step that passed and keeps its words back', async () => {
    expect(await run([printing('One', 0), printing('Second', 0)])).toEqual({
      code: 0,
      printed: '✓ One T\n✓ Second T\n',
    });
  });

  it('shows the words of a step that asks for it', async () => {
    const { printed } = await run([{ ...printing('Sizes', 0), show: true }]);
    expect(printed).toBe('✓ Sizes T\nwords of Sizes\n');
  });

  it('stops at the first step that fails, with its words and its exit code', async () => {
    expect(await run([printing('One', 0), printing('Two', 7), printing('Three', 0)])).toEqual({
      code: 7,
      printed: '✓ One T\n✗ Two T\nwords of Two\n',
    });
  });

  it('takes a step that a signal ended for a failure', async () => {
    const killed: Step = {
      name: 'Killed',
      command: ['-e', "process.kill(process.pid, 'SIGKILL')"],
    };
    expect((await run([killed])).code).toBe(1);
  });
});
