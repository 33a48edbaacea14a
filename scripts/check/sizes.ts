import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type MeasuredFile } from './measure.ts';
import { type Excused, HEADING, overTheBar, summarise, testRatio } from './sizeReport.ts';
import { sourceFiles } from './sourceFiles.ts';

/** The one place where something over the bar may stand, with its reason. */
const EXCUSED: Excused = {};

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = [
  'client',
  'gateway',
  'subgraphs/kit',
  'subgraphs/foreign-affairs',
  'subgraphs/interior',
  'subgraphs/labor',
  'subgraphs/police',
  'subgraphs/icbf',
  'scripts',
  'bench',
];

const measured = (folder: string): readonly MeasuredFile[] =>
  sourceFiles(ROOT, folder).map((path) => measure(path, readFileSync(join(ROOT, path), 'utf8')));

const sources = SOURCES.map((folder) => ({ folder, files: measured(folder) }));
const all = sources.flatMap(({ files }) => files);
const tests = measured('test');

const rows = sources.map(({ folder, files }) => summarise(folder, files));
const table = [HEADING, ...rows, summarise('all source', all), summarise('test', tests)];
process.stdout.write(`${table.join('\n')}\ntest : source  ${testRatio(tests, all)} : 1\n`);

const long = overTheBar([...all, ...tests], EXCUSED);
for (const { name, lines } of long)
  process.stdout.write(`${name} has ${lines} lines: divide it, or excuse it in sizes.ts.\n`);
process.exitCode = long.length === 0 ? 0 : 1;
