// The first thing every script of package.json runs: sees to it that Node and the packages are there, then hands over.
// Plain JavaScript without dependencies, as it runs before there are any, also on a Node that is too old.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
const SUPPORTED_MAJOR = 22;
const PARENT_CHECK_MS = 500;

const TSX = ['--import', 'tsx'];
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** What each script runs, one Node process after the other; the last one gets the arguments. */
const COMMANDS = {
  start: [[...TSX, 'scripts/start.ts']],
  test: [JEST],
  check: [[...TSX, 'scripts/check.ts']],
  agency: [[...TSX, 'scripts/agency.ts']],
  disclosure: [[...TSX, 'scripts/disclosure.ts']],
  gateway: [['--max-semi-space-size=32', '--enable-source-maps', 'gateway/run.mjs']],
  world: [[...TSX, 'scripts/world.ts']],
  compose: [[...TSX, 'gateway/src/compose/main.ts']],
  codegen: [['node_modules/@graphql-codegen/cli/esm/bin.js']],
  bench: [[...TSX, 'bench/bench.ts']],
  lint: [
    ['node_modules/eslint/bin/eslint.js', '.'],
    ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--silent'],
    ['node_modules/oxlint/bin/oxlint', '--type-aware', '.'],
  ],
  format: [['node_modules/prettier/bin/prettier.cjs', '--write', '.']],
};

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]) {
  const commands = COMMANDS[name];
  if (!commands)
    return refuse(`npm run ${name} is unknown: use ${Object.keys(COMMANDS).join(', ')}.`);
  if (!nodeIsNewEnough()) return 1;
  const installed = await installPackages();
  if (installed !== 0) return installed;
  for (const command of commands.slice(0, -1)) {
    const code = await run(process.execPath, command, name);
    if (code !== 0) return code;
  }
  return run(process.execPath, [...commands.at(-1), ...args], name);
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    refuse(
      `Alianza needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}: install Node 24.`,
    );
    return false;
  }
  if (major < SUPPORTED_MAJOR)
    process.stderr.write(
      `Node ${major} no longer receives security fixes; Alianza runs on it, but Node 24 is advised.\n`,
    );
  return true;
}

/** Runs `npm ci` when the packages are missing, half-installed or older than the lock file. */
async function installPackages() {
  if (packagesAreCurrent()) return 0;
  const lock = join(ROOT, '.installing');
  const holder = lockInstallation(lock);
  if (holder)
    return refuse(
      `Process ${holder} is installing the packages: wait for it, or remove ${lock} if it is no npm.`,
    );
  try {
    process.stderr.write('Installing packages (npm ci); this takes about a minute …\n');
    const code = await run(...npm(['ci', '--no-progress', '--loglevel=error']), 'install');
    return code === 0
      ? 0
      : refuse('npm ci failed; what it said is above. Nothing was started.', code);
  } finally {
    rmSync(lock, { force: true });
  }
}

function packagesAreCurrent() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** Two installations at once would spoil each other; the number of the other process, unless it is gone. */
function lockInstallation(lock) {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, lock);
    return undefined;
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isAlive(holder)) return holder;
    writeFileSync(lock, String(process.pid));
    return undefined;
  } finally {
    rmSync(draft);
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (reason) {
    return reason.code === 'EPERM';
  }
}

/** npm tells its own path to what it runs; without it, the one on the path is taken. */
function npm(args) {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.[cm]?js$/.test(own) ? [process.execPath, [own, ...args]] : ['npm', args];
}

/** Runs a program to its end with our terminal, and ends it when we are told to end or npm is gone. */
function run(program, args, name) {
  const child = spawn(program, args, {
    cwd: ROOT,
    // The channel lets `start` see that we are gone even when we were killed.
    stdio: name === 'start' ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    shell: program === 'npm' && process.platform === 'win32',
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  const watch = watchParent(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (reason) =>
      resolve(refuse(`${program} could not be run: ${reason.message}`)),
    );
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  }).finally(() => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  });
}

/** npm killed outright tells nobody, so its process is looked at from time to time. */
function watchParent(gone) {
  const parent = process.ppid;
  const npmProcess = process.env.npm_lifecycle_event && findNpm();
  if (!npmProcess) return undefined;
  return setInterval(() => {
    if (process.ppid !== parent || !isAlive(npmProcess)) gone();
  }, PARENT_CHECK_MS);
}

/** npm starts us through a shell, and some shells stay in between. */
function findNpm() {
  const above = describeProcess(process.ppid);
  return above?.name.endsWith('sh') ? above.parent : process.ppid;
}

function describeProcess(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { name, parent: Number(parent) };
  } catch {
    const told = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
    }).stdout;
    const [, parent, name] = /(\d+) +(.+)/.exec(told ?? '') ?? [];
    return name && { name, parent: Number(parent) };
  }
}

function refuse(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  return code;
}
