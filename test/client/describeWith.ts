import { spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';

/** A `describe` for a program that not every machine has; without it the report names what was skipped. */
export function describeWith(program: string, tell: () => void): void {
  const isThere = spawnSync(program, ['--version']).status === 0;
  const describeOrSkip = isThere ? describe : describe.skip;
  describeOrSkip(`with ${program}`, tell);
}
