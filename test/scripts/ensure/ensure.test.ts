import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createProject, type Project } from './project.ts';

/** Says when it is up, and how it was ended. */
const WAITING = `
process.on('SIGTERM', () => { console.log('SIGTERM'); process.exit(3); });
setInterval(() => undefined, 1000);
console.log('up', process.pid);
`;

describe('scripts/ensure.mjs', () => {
  let project: Project;

  beforeEach(() => {
    project = createProject();
  });

  afterEach(() => project.remove());

  it('passes arguments on and keeps the exit code', async () => {
    project.write(
      'scripts/start.ts',
      'console.log(process.argv.slice(2).join("|")); process.exit(7);',
    );
    const { code, out } = await finish(project.run(['start', '--scale', '0.5', 'a b']));
    expect({ code, out }).toEqual({ code: 7, out: '--scale|0.5|a b\n' });
  });

  it('names the scripts there are when it does not know one', async () => {
    const { code, err } = await finish(project.run(['strat']));
    expect(code).toBe(1);
    expect(err).toBe(
      'npm run strat is unknown: use start, test, check, agency, disclosure, gateway, world, compose, codegen, bench, lint, format.\n',
    );
  });

  it.each(['18.20.0', '20.18.3'])('refuses Node %s in one sentence', async (version) => {
    const { code, err } = await finish(project.run(['start'], pretend(version)));
    expect(code).toBe(1);
    expect(err).toBe(
      `Alianza needs Node 20.19 or newer and this is ${version}: install Node 24.\n`,
    );
  });

  it('runs on Node 20.19 and says that it is past its support', async () => {
    project.write('scripts/start.ts', '');
    const { code, err } = await finish(project.run(['start'], pretend('20.19.0')));
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Node 20 no longer receives security fixes; Alianza runs on it, but Node 24 is advised.\n',
    });
  });

  it('installs nothing when the packages are current', async () => {
    project.write('scripts/start.ts', '');
    await finish(project.run(['start']));
    expect(existsSync(join(project.folder, 'npm.log'))).toBe(false);
  });

  it('installs the packages once when the lock file is newer', async () => {
    project.write('scripts/start.ts', 'console.log("started");');
    project.outdate();
    const { out, err } = await finish(project.run(['start']));
    await finish(project.run(['start']));
    expect(out).toContain('started');
    expect(err).toContain('Installing packages (npm ci)');
    expect(readFileSync(join(project.folder, 'npm.log'), 'utf8')).toBe(
      'ci --no-progress --loglevel=error\n',
    );
  });

  it('starts nothing when the installation fails', async () => {
    project.write('scripts/start.ts', 'console.log("started");');
    project.write('npm-cli.js', 'process.exitCode = 9;');
    project.outdate();
    const { code, out, err } = await finish(project.run(['start']));
    expect({ code, out }).toEqual({ code: 9, out: '' });
    expect(err).toContain('npm ci failed; what it said is above. Nothing was started.');
  });

  it('does not install beside another installation', async () => {
    project.outdate();
    writeFileSync(join(project.folder, '.installing'), String(process.pid));
    const { code, err } = await finish(project.run(['start']));
    expect(code).toBe(1);
    expect(err).toContain(`Process ${process.pid} is installing the packages`);
  });

  it('passes a signal on and waits for what it started', async () => {
    project.write('scripts/start.ts', WAITING);
    const child = project.run(['start']);
    const finished = finish(child);
    await once(child.stdout ?? child, 'data');
    child.kill('SIGTERM');
    const { code, out } = await finished;
    expect(code).toBe(3);
    expect(out).toContain('SIGTERM');
  });

  it('ends what it started when npm is killed outright, also behind a shell', async () => {
    project.write('scripts/start.ts', WAITING);
    const npm = standInForNpm(project.folder);
    const [line] = (await once(npm.stdout ?? npm, 'data')) as [Buffer];
    const rest = text(npm.stdout ?? process.stdin);
    npm.kill('SIGKILL');
    expect(line.toString()).toContain('up');
    expect(await rest).toContain('SIGTERM');
  });
});

/** As npm does, a process that starts ensure.mjs through a shell. The shell stays, having more to do afterwards. */
function standInForNpm(folder: string): ChildProcess {
  const command = `"${process.execPath}" scripts/ensure.mjs start; exit`;
  const parent = `require('child_process').spawn('sh', ['-c', ${JSON.stringify(command)}], { stdio: 'inherit' })`;
  return spawn(process.execPath, ['-e', parent], {
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Options of Node that make a program see another version of it. */
function pretend(version: string): readonly string[] {
  const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

async function finish(child: ChildProcess) {
  if (!child.stdout || !child.stderr) throw new Error('The output is piped.');
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, out, err };
}
