import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeCluster } from '../../../scripts/postgres/removeCluster.ts';
import { offences } from '../../../subgraphs/police/register/extracts/offences.ts';
import { many, offence } from '../../subgraphs/police/rows.ts';
import { writeExtract } from '../../support/writeExtract.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'alianza-agency-'));

function agency(...args: readonly string[]) {
  return call('agency.ts', args);
}

/** One call as a ministry engineer types it, on data of its own. */
async function call(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ALIANZA_DATA: folder },
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number, out, err };
}

describe('A ministry engineer', () => {
  let file: string;
  beforeAll(() => {
    chmodSync(folder, 0o755);
    const bad = offence(999, { FECHA_HECHO: '31/02/2024' });
    file = `offences=${writeExtract(folder, offences, [...many(offence, { count: 300 }), bad])}`;
  });
  afterAll(async () => {
    await removeCluster(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  });

  it('tries an extract, imports it, makes keys, publishes it, and is told each time what became of it', async () => {
    expect(await agency('import', 'police', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining(
        'offences: 301 rows read = 300 written + 0 unchanged + 1 rejected; dry run, nothing was written; add --apply to write.\n' +
          '  line 302, FECHA_HECHO: DATE. Write a day of the calendar as DD/MM/YYYY or YYYY-MM-DD.',
      ),
    });
    expect((await agency('import', 'police', file, '--apply')).out).toContain(
      'written to the register',
    );
    expect((await agency('import', 'police', file, '--apply')).out).toContain(
      '0 written + 300 unchanged + 1 rejected; this very file is what the register holds',
    );
    expect(await agency('release', 'police', '--apply')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Make keys of your own: npm run disclosure -- keys police'),
    });
    expect(await call('disclosure.ts', ['keys', 'police'])).toMatchObject({ code: 0 });
    expect((await agency('release', 'police')).out).toContain(
      'police.offences: release 1 would be published',
    );
    const published = await agency('release', 'police', '--apply', '--json');
    expect(JSON.parse(published.out)).toContainEqual(
      expect.objectContaining({ dataset: 'police.offences', outcome: 'PUBLISHED', number: 1 }),
    );
    expect((await agency('release', 'police', '--apply')).out).toContain(
      'police.offences: as release 1, nothing to publish',
    );
  });

  it('is told that a file has too many bad rows, with an exit code of its own', async () => {
    const bad = many(offence, { count: 30, row: { CODIGO_DANE: '99999' } });
    const { code, out } = await agency(
      'import',
      'police',
      `offences=${writeExtract(folder, offences, bad)}`,
      '--apply',
    );
    expect(code).toBe(3);
    expect(out).toContain('more than 1 % of the rows are bad, so nothing was written');
    expect(out).toContain('  and 10 more bad rows');
  });

  it.each([
    [
      ['import', 'police', 'x.csv'],
      'does not say which extract of police it is: write NAME=FILE, NAME being one of offences, arrests, victims.',
    ],
    [['import', 'police', 'offences=missing.csv'], 'missing.csv is not there.'],
    [['import', 'police'], 'or make a synthetic world: npm run world'],
    [['publish', 'police'], '"publish" is no command: import, release.'],
  ])('who asks wrongly (%j) is told what to write', async (args, sentence) => {
    const { code, err } = await agency(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
