import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ENTRIES = ['1,0,0', '1,1,-1', '1,2,1', '2,0,0', '2,1,-2', '2,2,3'];
const PTABLE = ['pcv,ckey,pvalue', ...ENTRIES];
const RECORDS = [
  'record_key,sex,region',
  '1,F,"Amazonía, sur"',
  '1,F,"Amazonía, sur"',
  '1,M,Caribe',
];

describe('npm run disclosure -- vector', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vector-'));
    writeFileSync(join(folder, 'ptable.csv'), PTABLE.join('\n'));
    writeFileSync(join(folder, 'records.csv'), RECORDS.join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]) {
    const files = [
      '--records',
      join(folder, 'records.csv'),
      '--ptable',
      join(folder, 'ptable.csv'),
    ];
    const command = ['--import', 'tsx', 'scripts/disclosure.ts', 'vector', ...files, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('prints the cells as CSV, those nobody is in among them and those withheld empty', () => {
    expect(run('--modulus', '3', '--by', 'sex,region', '--threshold', '1')).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        'sex,region,count,cell_key,noise,value',
        'F,"Amazonía, sur",2,2,3,5',
        'F,Caribe,0,0,0,',
        'M,"Amazonía, sur",0,0,0,',
        'M,Caribe,1,1,-1,',
        '',
      ].join('\n'),
    });
  });

  it.each([
    [['--modulus', '3'], 'Name the columns to table by'],
    [['--by', 'sex', '--modulus', '3', '--ptable', ''], 'Name the file of --ptable'],
    [['--by', 'sex'], '--modulus has to be a whole number of at least 1; it is missing.'],
    [
      ['--by', 'sex', '--modulus', 'x'],
      '--modulus has to be a whole number of at least 1, not "x".',
    ],
    [
      ['--by', 'age', '--modulus', '3'],
      'has no column age: --by takes some of record_key, sex, region.',
    ],
    [['--by', 'sex', '--modulus', '1'], 'Record 1: record_key is 1 and has to be below --modulus.'],
    [
      ['--by', 'sex', '--modulus', '3', '--ptable', 'none.csv'],
      'The file of --ptable cannot be read',
    ],
  ])('is asked wrongly with %j', (args, problem) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });

  it('fails where the perturbation table has no entry', () => {
    writeFileSync(join(folder, 'short.csv'), PTABLE.slice(0, 4).join('\n'));
    const { status, stderr } = run(
      '--by',
      'sex',
      '--modulus',
      '3',
      '--ptable',
      join(folder, 'short.csv'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('no entry for pcv 2, ckey 2');
  });
});
