import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import {
  cellsOf,
  everywhere,
  familyOf,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

describe('A publication whose process is killed', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  /** Publishes in a process of its own, which is killed when it is about to send a statement. */
  async function killedBefore(statement: string, dataset: string): Promise<void> {
    const script = join(import.meta.dirname, 'publishUntil.ts');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', script, register.urls.builder, dataset, statement],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    expect(String(first[0])).toBe('standing still\n');
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  it.each([
    ['it has read the register', 'create temporary table cube', 'police.read'],
    ['it writes the cells', 'insert into release.cell', 'police.writes'],
    ['it announces the release', 'insert into "release"."schedule"', 'police.announces'],
    ['it commits', 'commit', 'police.commits'],
  ])(
    'before %s leaves the old release serving, and the next one comes',
    async (_when, statement, id) => {
      const events = familyOf(id, { unit: 'OFFENCE' });
      await register.add(id, everywhere());
      await publishRelease(register.builder, publicationOf(id, { family: events }));
      const before = await cellsOf(register, id, 1);
      await killedBefore(statement, id);
      const current = await register
        .reader('release.schedule')
        .where({ dataset: id })
        .pluck('release');
      expect(current).toEqual([1]);
      expect(
        await register.reader('release.release').where({ dataset: id }).pluck('number'),
      ).toEqual([1]);
      expect(await cellsOf(register, id, 1)).toEqual(before);
      const next = publicationOf(id, { family: events, cutOff: '2025-06-30' });
      expect(await publishRelease(register.builder, next)).toMatchObject({
        outcome: 'PUBLISHED',
        number: 2,
      });
    },
  );
});
